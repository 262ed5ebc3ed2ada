import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check.ts';
import type { Finding } from '../../../src/engine/finding.ts';
import { NUMBER_WORDS } from '../../../src/engine/metrics/quantity.data.ts';
import { GENERAL_QUESTIONS, QUESTION_FAMILIES } from '../../../src/engine/metrics/questions.data.ts';
import { routeQuestion } from '../../../src/engine/metrics/routing.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { missingMetric } from '../../../src/rules/missing-metric.ts';
import { FILLED_ROWS } from './filled-rows.data.ts';
import { ROUTING_ROWS } from './routing-rows.data.ts';

const find = (text: string): Finding | undefined =>
  createChecker([missingMetric], { eachLine: true }).check(text)[0];

describe('routeQuestion', () => {
  it.each(ROUTING_ROWS)('%s → %s', (text, family) => {
    expect(routeQuestion(tokenize(text))?.family.id ?? 'general').toBe(family);
  });

  it('has each family once', () => {
    expect(new Set(QUESTION_FAMILIES.map(({ id }) => id)).size).toBe(QUESTION_FAMILIES.length);
  });
});

describe('questions', () => {
  const texts = [...QUESTION_FAMILIES, ...Object.values(GENERAL_QUESTIONS)].map(({ text }) => text);

  it.each(texts)('%s', text => {
    expect(text).toMatch(/^[A-Z].{10,80}\?$/);
    const words = text.toLowerCase().match(/[a-z]+|\d/g) ?? [];
    expect(words.filter(word => NUMBER_WORDS.has(word) || /\d|^one$/.test(word))).toEqual([]);
  });

  it.each(QUESTION_FAMILIES)(
    '$id says where to look and what to say without a figure',
    ({ hint, otherwise }) => {
      expect(hint).toMatch(/^[A-Z].{20,100}\.$/);
      expect(otherwise).toMatch(/^No figure\? .{20,90}\.$/);
    },
  );
});

describe('blanks', () => {
  it.each(FILLED_ROWS)('%s + %s', (text, answer, filled) => {
    const finding = find(text);
    expect(finding).toBeDefined();
    const blank = finding?.question?.blanks[0];
    const written =
      blank && text.slice(0, blank.from) + blank.before + answer + blank.after + text.slice(blank.to);
    expect(written ?? 'no place').toBe(filled);
  });

  it('keep their place when a bullet sign and lines stand before', () => {
    const text = 'Experience\nCook, Old Mill, 2019 – 2021\n  • Trained new cooks\n';
    const blank = createChecker([missingMetric]).check(text)[0]?.question?.blanks[0];
    expect(blank).toMatchObject({ from: text.indexOf('new cooks'), before: '', after: ' ' });
  });
});

describe('missing-metric', () => {
  const role = (...bullets: string[]): string =>
    `Experience\nBaker, Old Mill, 2019 – 2021\n${bullets.map(each => `- ${each}\n`).join('')}`;
  const asked = (text: string): number => createChecker([missingMetric]).check(text).length;

  it('stops at six of ten bullets with a number', () => {
    const numbered = ['Baked 90 loaves a day', 'Cut waste by 12%', 'Led a team of 4'];
    const plain = ['Trained new bakers', 'Sold cakes to cafés'];
    expect(asked(role(...numbered.slice(0, 2), ...plain))).toBe(2);
    expect(asked(role(...numbered, ...plain))).toBe(0);
  });

  it('counts each role by itself', () => {
    const first = role('Baked 90 loaves a day', 'Cut waste by 12%', 'Trained new bakers');
    const second = 'Cook, Harbour Inn, 2016 – 2019\n- Trained new cooks\n- Led the kitchen team\n';
    expect(asked(first + second)).toBe(2);
  });

  it('asks on every line that is judged alone', () => {
    const text = 'Baked 90 loaves a day\nCut waste by 12%\nTrained new bakers\n';
    expect(createChecker([missingMetric], { eachLine: true }).check(text)).toHaveLength(1);
  });

  it('waits where a blank is open', () => {
    expect(find('Trained [how many?] new bakers')).toBeUndefined();
    expect(find('Cut waste by XX%')).toBeUndefined();
  });
});
