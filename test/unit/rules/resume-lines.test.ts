import { describe, expect, it } from 'vitest';
import { prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { RESUME_LINES } from './resume-lines.data.ts';

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
}

const WORDING = ['duty', 'vague', 'buzz', 'passive', 'pronoun'];

/** “{d:Responsible for} the till” → the plain line and what is marked in it. */
function read(row: string): { number: string; text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of row.slice(2).split(/(\{\??[dvbpi]:[^}]*\})/)) {
    const [, doubt, words = part] = /^\{(\??)[dvbpi]:(.*)\}$/.exec(part) ?? [];
    if (doubt !== undefined)
      marks.push({ from: text.length, to: text.length + words.length, isSure: !doubt });
    text += words;
  }
  return { number: row[0]!, text, marks };
}

describe('lines of many trades', () => {
  const lines = RESUME_LINES.trim().split('\n').map(read);
  const text = lines.map(line => line.text).join('\n');
  const findings = prepareCheckers(rules, { eachLine: true })().check(text);
  const found = lines.map((line, at) => {
    const start = lines.slice(0, at).reduce((sum, before) => sum + before.text.length + 1, 0);
    return findings
      .filter(({ from }) => from >= start && from <= start + line.text.length)
      .map(({ family, from, to }) => ({ family, from: from - start, to: to - start }));
  });

  it('are marked where a coach marks them', () => {
    let right = 0;
    let wrong = 0;
    let met = 0;
    let missed = 0;
    lines.forEach(({ marks }, at) => {
      const own = found[at]!.filter(({ family }) => WORDING.includes(family));
      const overlaps = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
        one.from < other.to && one.to > other.from;
      for (const each of own) marks.some(mark => overlaps(mark, each)) ? right++ : wrong++;
      for (const mark of marks.filter(({ isSure }) => isSure))
        own.some(each => overlaps(mark, each)) ? met++ : missed++;
    });
    expect(right / (right + wrong)).toBeGreaterThan(0.96);
    expect(met / (met + missed)).toBeGreaterThan(0.94);
  });

  it('are asked for a number where a coach asks, and never where one is', () => {
    const asked = found.map(own => own.some(({ family }) => family === 'metric'));
    const count = (number: string): number =>
      lines.filter((line, at) => line.number === number && asked[at]).length;
    const wanted = lines.filter(({ number }) => number === 'a').length;
    expect(count('h')).toBe(0);
    expect(count('a') / (count('a') + count('n'))).toBeGreaterThan(0.93);
    expect(count('a') / wanted).toBeGreaterThan(0.9);
  });
});
