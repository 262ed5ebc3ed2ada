const wordsAMinute = 130;

/** Seconds it takes to say a text at a calm pace. A figure takes as long as a word. */
export function secondsToSay(text: string): number {
  const words = text.match(/\S+/g)?.filter(word => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
  return Math.round((words / wordsAMinute) * 60);
}

/** Is a text of that many seconds short of a range, within it or beyond? */
export function fitOf(
  seconds: number,
  { from, to }: { from: number; to: number },
): 'short' | 'fits' | 'long' {
  return seconds < from ? 'short' : seconds > to ? 'long' : 'fits';
}
