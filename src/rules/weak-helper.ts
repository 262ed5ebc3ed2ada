import type { Line } from '../engine/lines/line.ts';
import { thingOf } from '../engine/metrics/vocabulary.ts';
import type { Rule } from '../engine/rule.ts';
import { isCapital, sentenceStart, spanOf, wordAt } from '../engine/span.ts';
import { isDigit, isWord } from '../engine/text/characters.ts';
import { wordSet } from '../engine/text/word-set.ts';
import { isBaseVerb } from '../engine/verbs/inflect.ts';

const HELP = 'help/helps/helped/helping';
const ASSIST = 'assist/assists/assisted/assisting/aid/aids/aided/aiding';
const OWN_WORK = /^(?:in|with|out|on|by)$/;
const MODIFIERS = wordSet(
  `the a an all our my their new potential existing incoming elderly disabled
internal external over up to more than about approximately around average of and or - – retail walk-in young local low-income bilingual hotel in-store daily`,
);

/** People whom a job is there to help: assisting them is the work itself, not a way to hide it. */
const isServed = (word: string): boolean =>
  /^(?:applicant|public$)/.test(word) ||
  (thingOf(word) === 'public' && !/^(?:comp|bus|org|sch|comm|senior$)/.test(word));

/** “customers”, “over 40 elderly patients”: people whose help is the job. */
function helpsServedPeople(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(at + 6, line.tokens.length); i++) {
    const word = wordAt(line, i);
    if (isServed(word)) return true;
    if (!MODIFIERS.has(word) && !isDigit(word.charCodeAt(0)))
      return isServed(wordAt(line, i + 1)) && !isBaseVerb(word);
  }
  return false;
}

/** “patient transfers”: the people only name the work. */
function servesPeople(line: Line, at: number): boolean {
  const isName = isServed(wordAt(line, at)) && /^\p{L}{3}.*s$/u.test(wordAt(line, at + 1));
  return helpsServedPeople(line, at) && !isName;
}

/** “which helped instructors”: the thing helped, not the writer. */
const isThing = (line: Line, at: number): boolean =>
  /^(?:which|that|who|it|this|they|s|has|system|tool|program)$/.test(wordAt(line, at - 1));

function isWeak(line: Line, at: number): boolean {
  const verb = wordAt(line, at);
  const next = wordAt(line, at + 1);
  if (next === '' || isThing(line, at)) return false;
  const opens = sentenceStart(line, at) >= 0;
  const isListed = /^(?:and|,|&|also|to|successfully|actively|then|or)$/.test(wordAt(line, at - 1));
  if (OWN_WORK.test(next)) {
    if (verb === 'aid' && !opens) return false;
    return (opens || isListed || isCapital(line, at) || verb !== 'help') && !servesPeople(line, at + 2);
  }
  if (
    !opens &&
    !(
      wordAt(line, at - 1) === 'and' &&
      /^help(?:ed|ing)?$/.test(verb) &&
      (isBaseVerb(next) || /^(?:them|him|her|us|to|the|other)$/.test(next))
    )
  )
    return false;
  if (helpsServedPeople(line, at + 1)) return false;
  if (/^help/.test(verb) && next === 'desk') return false;
  return isWord(next);
}

export const weakHelper: Rule = {
  id: 'weak-helper',
  family: 'duty',
  level: 'improve',
  title: 'Hides your part',
  advice:
    '“Helped” and “assisted” hide your own part. Name what you did yourself: wrote, checked, set up, trained…',
  source: 'Harvard and MIT career offices: name your own action',
  isOn: true,
  phrases: [
    HELP,
    ASSIST,
    'provide/provided/provides/providing assistance',
    'lend/lent a hand',
    'successful assist',
  ],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      const isVerb = phrase === HELP || phrase === ASSIST;
      if (!isVerb) {
        const follows = wordAt(line, last + 1);
        if (
          phrase === 'successful assist' ||
          (/^(?:in|with|on|to)$/.test(follows) && !helpsServedPeople(line, last + 2))
        )
          yield spanOf(line, first, last);
      } else if (isWeak(line, first)) {
        const end = /^(?:in|with|out|to|on)$/.test(wordAt(line, first + 1)) ? first + 1 : first;
        yield spanOf(line, first, end);
      }
    }
  },
  examples: {
    flagged: [
      '[Helped with] the spring inventory',
      '[Assisted in] the development of a new intake form',
      '[Helped] develop the training plan for new clerks',
      'Ran the till and [assisted with] the weekly order',
      '[Assisted with] patient transfers on the ward',
      'Kept the counter clean and [helped] the cooks',
      '[Assisted] the branch manager with opening and closing',
      '[Provided assistance] with the construction estimate',
    ],
    clear: [
      'Assisted customers with finding the right size',
      'Helped 40 families a week fill in benefit forms',
      'Built a planner that helped nurses swap shifts',
      'Ran the help desk of a hospital',
      'Wrote first aid rules for two plants',
      'Assisted over 60 elderly patients a day',
    ],
  },
};
