import { expect, test } from 'vitest';
import { readBullets } from '../../../src/engine/bullets.ts';
import { createChecker } from '../../../src/engine/check.ts';
import { itemsIn, reviewOf, withOwnLabels } from '../../../src/popup/review/review.ts';
import { rules } from '../../../src/rules/index.ts';
import { placeHash } from '../../../src/settings/ignored.ts';

const ROLE = [
  'Responsible for bringing in 50 new customers every month.',
  'Trained new staff.',
  'Sold $480K of office furniture in 2020, 121% of quota.',
  'Cut waste by [how much?].',
]
  .map(line => `• ${line}`)
  .join('\n');

const textOf = (key: string, label: string, text: string) => ({ key, label, text });
const reviewed = (texts: ReturnType<typeof textOf>[], ignored: readonly string[] = []) =>
  reviewOf(texts, {
    check: ({ text }) => createChecker(rules).check(text),
    readBullets,
    ignored: new Set(ignored),
  });

test('sorts hints by how much they matter, in the order of the text', () => {
  const review = reviewed([textOf('a', 'Experience', ROLE)]);
  const quotes = (items: typeof review.mustLook) =>
    items.map(({ at, finding }) => at.text.slice(finding.from, finding.to));
  expect(quotes(review.mustLook)).toEqual(['[how much?]']);
  expect(quotes(review.couldImprove)).toEqual(['Responsible for', 'Trained']);
  expect(review.next).toBe(review.mustLook[0]);
});

test('counts bullets with a result and shows those without a hint as good', () => {
  const review = reviewed([textOf('a', 'Experience', ROLE)]);
  expect(review).toMatchObject({ bullets: 4, withResult: 2 });
  expect(review.good.map(({ at, from, to }) => at.text.slice(from, to))).toEqual([
    'Sold $480K of office furniture in 2020, 121% of quota.',
  ]);
});

test('a bullet for which the user has no number is not counted', () => {
  const texts = [textOf('a', 'Experience', ROLE)];
  const asked = itemsIn(reviewed(texts)).find(({ finding }) => finding.rule === 'missing-metric')!;
  const review = reviewed(texts, [placeHash(ROLE, asked.finding)]);
  expect(review).toMatchObject({ bullets: 3, withResult: 2 });
  expect(itemsIn(review).map(({ finding }) => finding.rule)).not.toContain('missing-metric');
});

test('the same text gives the same list, key by key', () => {
  const keys = () =>
    itemsIn(reviewed([textOf('a', 'x', ROLE), textOf('b', 'y', ROLE)])).map(({ key }) => key);
  expect(keys()).toEqual(keys());
  expect(new Set(keys()).size).toBe(keys().length);
});

test('a key stays while other lines change', () => {
  const keyOf = (text: string) =>
    itemsIn(reviewed([textOf('a', 'x', text)])).find(({ finding }) => finding.rule === 'duty-opening')?.key;
  expect(keyOf(`• Led a team of 9.\n${ROLE}`)).toBe(keyOf(ROLE));
});

test('fields of the same name are told apart', () => {
  const labels = withOwnLabels(
    ['Description', 'Summary', 'Description'].map(label => textOf(label, label, '')),
  );
  expect(labels.map(({ label }) => label)).toEqual(['Description', 'Summary', 'Description 2']);
});
