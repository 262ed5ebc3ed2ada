import { expect, test } from 'vitest';
import { earlierForms, withEarlier } from '../../../src/goals/earlier.ts';

const form = (text: string, changed: number) => ({ text, changed });

test('the form that lost is remembered once, with what it remembered', () => {
  const lost = { ...form('old', 5), earlier: [form('oldest', 1)] };
  const won = withEarlier(form('new', 9), lost);
  expect(won).toEqual({ ...form('new', 9), earlier: [form('oldest', 1), form('old', 5)] });
  expect(withEarlier(won, lost)).toEqual(won);
});

test('only the last five are kept', () => {
  let item: { text: string; changed: number; earlier?: { changed: number }[] } = form('new', 99);
  for (let at = 0; at < 8; at += 1) item = withEarlier(item, form('same words', at));
  expect(item.earlier?.map(({ changed }) => changed)).toEqual([3, 4, 5, 6, 7]);
});

test('what is no form is dropped on reading', () => {
  expect(earlierForms([form('x', 1), null, 'x', {}, { changed: Number.NaN }])).toEqual({
    earlier: [form('x', 1)],
  });
  expect(earlierForms('x')).toEqual({});
});
