import { type Day, partsOf } from './day.ts';
import type { Named } from './due-days.ts';
import { FRAMES } from './time-phrases.ts';

/** A phrase that says when: UTF-16 offsets into the text, the words, and the last day it leaves. */
export interface TimeFrame {
  from: number;
  to: number;
  text: string;
  /** Undefined for an age ("by 35"): nobody's birth year is asked for. */
  due: Day | undefined;
}

// Years a calendar has; beyond them a number is something else.
const [firstYear, lastYear] = [1970, 2199];

/** Every time frame in a text, in order; words such as "next summer" are counted from `today`. */
export function findFrames(text: string, today: Day): TimeFrame[] {
  const found: (TimeFrame & { isTime: boolean })[] = [];
  for (const { pattern, due } of FRAMES) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some(other => from < other.to && other.from < to)) continue;
      const last = due((match.groups ?? {}) as Named, today);
      // "30 February 2027" is no day, but it is no "February 2027" either: it keeps its place.
      const isTime = last === '' || (last !== undefined && isNear(last));
      found.push({ from, to, text: match[0], due: last || undefined, isTime });
    }
  }
  return found
    .filter(({ isTime }) => isTime)
    .sort((a, b) => a.from - b.from)
    .map(({ isTime: _, ...frame }) => frame);
}

/** What the user wrote into a field that is for a time frame alone: there "2 months" and "June" will do. */
export function readFrame(text: string, today: Day): TimeFrame | undefined {
  return findFrames(text, today)[0] ?? findFrames(`in ${text.trim()}`, today)[0];
}

/** Words that put it off: "soon", "someday". */
export function isVague(text: string): boolean {
  return VAGUE.test(text);
}

export const VAGUE =
  /\b(?:some ?day|one day|eventually|soon(?:er or later)?|asap|as soon as possible|(?:in the )?(?:near|long|distant|foreseeable) future|in (?:the )?future|sometime|at some point|when(?:ever)? (?:I have (?:the )?time|possible|I can)|over time|in the long run|down the (?:road|line)|later on|before long|in a (?:few|couple of) (?:weeks|months|years))\b/i;

/** Words that tie it to something else that has to happen: "after passing the exam". */
export const AFTER_EVENT =
  /\b(?:after|once|when|as soon as|upon)\s+(?:(?:I|we|the|my)\s+)?(?:[\w-]+\s+){0,3}?(?:pass(?:ing|ed)?|graduat(?:ing|ion|e)|complet(?:ing|ion|e)|finish(?:ing)?|receiv(?:ing|e)|earn(?:ing)?|exam|certification|degree|licen[cs]e|promotion|classes|semester)\b/i;

function isNear(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= firstYear && year <= lastYear;
}
