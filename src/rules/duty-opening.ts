import type { Line } from '../engine/lines/line.ts';
import { type AfterFrame, rewriteAfterFrame } from '../engine/rewrite/after-frame.ts';
import { askTarget } from '../engine/rewrite/ask-target.ts';
import type { Match, Rule } from '../engine/rule.ts';
import { isCapital, spanOf, startsSentence, wordAt } from '../engine/span.ts';
import { isWord } from '../engine/text/characters.ts';
import { baseOfPast, baseOfThird, isBaseVerb } from '../engine/verbs/inflect.ts';
import { isAdverb } from '../engine/verbs/leading-verb.ts';
import {
  ACT_FRAMES,
  ASIDE,
  DUTY_LISTS,
  INFINITIVE_FRAMES,
  RESPONSIBLE,
  RESPONSIBLE_TO,
  STRAY_HEADINGS,
} from './duty-opening.data.ts';

const BEFORE =
  /^(?:was|were|am|is|are|been|being|be|i|also|have|has|had|held|the|my|their|our|key|main|primary|principal|core|other|daily|job|general|additional|specific|major|essential|typical|regular|work|current|shared)$/;
const GOAL_ADVICE =
  'This says what your job was. Say what you did, with the number you reached: a goal is not a result.';

/** “Coordinated with the teams responsible for billing”: somebody else's duty. */
function isSomebodyElses(line: Line, at: number): boolean {
  const before = wordAt(line, at - 1);
  if (at === 0 || !isWord(before) || BEFORE.test(before) || isAdverb(before)) return false;
  if (
    /^(?:and|or|while|but|as|who|that|which|supervisor|manager|lead|clerk)$/.test(before) &&
    before !== 'who' &&
    before !== 'that'
  )
    return false;
  return (
    line.openings.some(opening => opening.form !== 'none' && opening.first < at) ||
    before === 'who' ||
    before === 'that'
  );
}

function frameStart(line: Line, at: number): number {
  let first = at;
  while (
    first > 0 &&
    !startsSentence(line, first) &&
    (BEFORE.test(wordAt(line, first - 1)) || isAdverb(wordAt(line, first - 1)))
  )
    first--;
  return first;
}

/** A list of duties may have a colon, “the following” or “but not limited to” before the first one. */
function afterList(line: Line, at: number): number {
  let next = at;
  while (
    /^(?::|-|–|the|following|but|are|were|not|limited|to|,|also|all|of)$/.test(wordAt(line, next)) &&
    next < at + 9
  )
    next++;
  return /^(?:the|all|of|to)$/.test(wordAt(line, next - 1)) && !/^(?:to)$/.test(wordAt(line, next - 1))
    ? next - 1
    : next;
}

/** “… other daily tasks include” in the middle of a line, but not “nurses whose duties included”. */
function isOwnList(line: Line, at: number, phrase: string): boolean {
  return (
    DUTY_LISTS.includes(phrase) &&
    BEFORE.test(wordAt(line, at - 1)) &&
    !/^(?:their|the)$/.test(wordAt(line, at - 1))
  );
}

/** “Responsible, along with two cooks, for”: where an aside that ends at token `at` or later leads back to “for”; -1 if nowhere. */
const endOfAside = (line: Line, at: number): number =>
  line.tokens.findIndex(
    ({ word }, n) => n > at && n < at + 12 && word === 'for' && wordAt(line, n - 1) === ',',
  );

function* find(
  line: Line,
  hits: readonly { first: number; last: number; phrase: string }[],
): Iterable<Match> {
  for (const { first, last: end, phrase } of hits) {
    const last = phrase === ASIDE ? endOfAside(line, end) : end;
    if (last < 0) continue;
    if (STRAY_HEADINGS.includes(phrase)) {
      const next = wordAt(line, last + 1);
      const isVerb = isBaseVerb(next) || baseOfThird(next) !== undefined || baseOfPast(next) !== undefined;
      if (frameStart(line, first) === 0 && isCapital(line, last + 1) && isVerb) yield spanOf(line, 0, last);
      continue;
    }
    const isInfinitive = INFINITIVE_FRAMES.includes(phrase);
    if (!DUTY_LISTS.includes(phrase) && isSomebodyElses(line, first)) continue;
    if (isInfinitive && !isBaseVerb(wordAt(line, last + 1)) && !isAdverb(wordAt(line, last + 1))) continue;
    const start = frameStart(line, first);
    const span = spanOf(line, start, last);
    if (!startsSentence(line, start)) {
      const isPlain = [...RESPONSIBLE, RESPONSIBLE_TO, ...ACT_FRAMES].includes(phrase);
      if (isPlain || isOwnList(line, first, phrase)) yield span;
      continue;
    }
    const after: AfterFrame = isInfinitive ? 'infinitive' : 'act';
    const at = DUTY_LISTS.includes(phrase) ? afterList(line, last + 1) : last + 1;
    const fixes = rewriteAfterFrame(line, start, at, after);
    const question = askTarget(line, start, fixes)[0];
    yield question ? { ...span, fixes, question, advice: GOAL_ADVICE } : { ...span, fixes };
  }
}

export const dutyOpening: Rule = {
  id: 'duty-opening',
  family: 'duty',
  level: 'improve',
  title: 'Duty phrase',
  advice: 'This says what your job was, not what you did. Start with the act and, if you can, its result.',
  source: 'MIT, Harvard and Yale career offices: open with an action verb',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [...RESPONSIBLE, ...ACT_FRAMES, ...DUTY_LISTS, ...INFINITIVE_FRAMES, ...STRAY_HEADINGS],
  find: (line, _resume, hits) => find(line, hits),
  examples: {
    flagged: [
      '[Responsible for] onboarding new hires',
      '[Was solely responsible for] writing all grant reports',
      'Night manager, [responsible for] locking the store',
      '[Duties included] answering phones and filing invoices',
      '[My main responsibilities were] the till and the stock room',
      '[Tasked with] redesigning the onboarding flow',
      '[In charge of] three retail locations',
      '[Was asked to] audit supplier contracts',
      '[Assigned to] prepare the weekly reports',
      '[Held responsible for] ordering supplies',
      '[My role was to] coordinate volunteers',
      '[Responsibilities] Supervise the night shift and the stock room',
      '[Responsible to] maintain the records of 3 clinics',
      '[Accountable for] the accuracy of monthly reports',
      '[Responsible, along with two other cooks, for] the weekend menus',
    ],
    clear: [
      'Joined the team responsible for billing and cut invoice errors by half',
      'Responsible to the chief of staff, cut reporting time in half',
      'Held 14 suppliers accountable for delivery dates',
      'Found and fixed the query responsible for the outage',
      'Led the Responsible AI review of 6 credit models',
      'Charged customers with the new card reader',
      'Defended 30 clients charged with theft',
      'Assigned to the night shift of the burns unit',
      'Known as responsible, patient and calm for years',
    ],
  },
};
