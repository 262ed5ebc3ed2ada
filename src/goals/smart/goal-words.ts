import type { Day } from '../day.ts';
import { findFrames, isVague, type TimeFrame, VAGUE } from '../time-frame.ts';
import { EVENT_FIRST, LEVEL, NUMBERED_NAMES, OFTEN, OPENING, TOO_GENERAL } from './phrases.data.ts';
import { FILLERS, NAMED_THINGS, NUMBER_WORDS } from './words.data.ts';

/** A goal taken apart: what is to be done, without how it begins and when it ends. */
export interface GoalWords {
  /** Lower case, one space between words. */
  rest: string;
  /** The words of `rest` as written, without signs around them. */
  written: readonly string[];
  /** The same in lower case; the first is the verb, if there is one. */
  words: readonly string[];
  frames: readonly TimeFrame[];
  isVagueInTime: boolean;
  hasNumber: boolean;
  hasLevel: boolean;
  /** Names a role, a thing, a place, a number: something one can point at. */
  namesSomething: boolean;
  /** A wish that would fit everybody. */
  isGeneral: boolean;
  /** How many words carry a meaning, the verb included. */
  weight: number;
}

export function goalWords(text: string, today: Day): GoalWords {
  const frames = findFrames(text, today);
  const timeless = frames
    .toReversed()
    .reduce((left, { from, to }) => `${left.slice(0, from)} ; ${left.slice(to)}`, text)
    .replace(VAGUE, ' ; ');
  const bare = timeless
    .replace(/^[\s;,]+/, '')
    .replace(EVENT_FIRST, '')
    .replace(OPENING, '')
    .replace(/\s+/g, ' ')
    .trim();
  const written =
    bare.match(/[\p{L}\p{N}$€£][\p{L}\p{N}%+’'.,-]*/gu)?.map(word => word.replace(/[.,’']+$/, '')) ?? [];
  const words = written.map(word => word.toLowerCase().replace('’', "'"));
  const rest = bare.toLowerCase();
  const unnamed = rest.replace(NUMBERED_NAMES, ' ');
  const hasNumber = /\d/.test(unnamed) || words.some(word => NUMBER_WORDS.has(word)) || OFTEN.test(rest);
  const hasLevel = LEVEL.test(rest);
  const namesSomething = hasNumber || hasLevel || words.some(isNamedThing) || hasProperName(written);
  const isGeneral = TOO_GENERAL.some(pattern => pattern.test(rest)) && !hasNumber;
  const weight = words.filter(word => !FILLERS.has(word)).length;
  const isVagueInTime = isVague(text);
  return {
    rest,
    written,
    words,
    frames,
    isVagueInTime,
    hasNumber,
    hasLevel,
    namesSomething,
    isGeneral,
    weight,
  };
}

function isNamedThing(word: string): boolean {
  const forms = [
    word,
    word.replace(/'s$/, ''),
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
  ];
  return forms.some(form => NAMED_THINGS.has(form));
}

// A capital inside a sentence, unless all of it is written in capitals.
function hasProperName(written: readonly string[]): boolean {
  const isShouted = written.every(word => word === word.toUpperCase());
  return !isShouted && written.slice(1).some(word => /^\p{Lu}/u.test(word) && !/^I(?:'|’|$)/.test(word));
}
