/** Levels of a working life, from the first to the last; a word of each. */
const LEVELS: readonly RegExp[] = [
  /\b(?:student|pupil|school|graduate|unemployed|intern(?:ship)?|trainee|apprentice)\b/i,
  /\b(?:entry[-\s]level|junior|assistant|associate|representative|rep|clerk|technician|agent)\b/i,
  /\b(?:specialist|engineer|analyst|coordinator|consultant|nurse|teacher|accountant|designer|developer)\b/i,
  /\b(?:senior|lead|supervisor|team\s+lead)\b/i,
  /\b(?:manager|head|principal)\b/i,
  /\b(?:director|vice\s+president|vp|partner|chief|c[efot]o|president)\b/i,
];
/** So many levels up is a step; more is a leap. */
const near = 2;

/** How far up a goal is from where somebody says they are now; undefined where one of the two names no level. */
export function climb(now: string, goal: string): 'near' | 'far' | undefined {
  const [from, to] = [levelOf(now), levelOf(goal)];
  if (from < 0 || to < 0) return undefined;
  return to - from > near ? 'far' : 'near';
}

// “Senior engineer” is senior: the highest word counts.
function levelOf(text: string): number {
  return LEVELS.findLastIndex(level => level.test(text));
}
