import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newStatement, type Statement } from '../../../../src/goals/statement.ts';
import { isSameForm, resolved, stampOf, synced } from '../../../../src/goals/sync/resolve.ts';

const at = (text: string, changed: number, more: Partial<Statement> = {}): Statement => ({
  ...newStatement('a', text, 0, 1),
  changed,
  ...more,
});

test('the newest edit wins and remembers the other', () => {
  const [old, recent] = [at('Old.', 5), at('New.', 9)];
  const expected = { ...recent, earlier: [old] };
  expect(resolved(old, recent)).toEqual(expected);
  expect(resolved(recent, old)).toEqual(expected);
  expect(resolved(expected, old)).toEqual(expected);
});

test('deleting is an edit as well', () => {
  const gone = at('Old.', 5, { deleted: 20 });
  expect(resolved(gone, at('New.', 9))).toMatchObject({
    text: 'Old.',
    deleted: 20,
    earlier: [{ text: 'New.' }],
  });
  expect(resolved(gone, at('New.', 30))).toMatchObject({ text: 'New.', earlier: [{ text: 'Old.' }] });
});

test('another place or use is no conflict', () => {
  expect(resolved(at('Same.', 5, { order: 4, used: 7 }), at('Same.', 9, { order: 8, used: 2 }))).toEqual(
    at('Same.', 9, { order: 8, used: 7 }),
  );
  expect(isSameForm(at('Same.', 5, { order: 4 }), at('Same.', 9))).toBe(true);
  expect(isSameForm(at('Same.', 5, { deleted: 4 }), at('Same.', 5))).toBe(false);
});

test('who still has the form both had takes over the edit, without a line in the history', () => {
  const [base, edited] = [at('Old.', 5), at('New.', 9)];
  expect(synced(base, edited, stampOf(base))).toEqual(edited);
  expect(synced(edited, base, stampOf(base))).toEqual(edited);
  expect(synced(at('Mine.', 7), edited, stampOf(base))).toEqual({ ...edited, earlier: [at('Mine.', 7)] });
  expect(synced(base, edited, undefined).earlier).toHaveLength(1);
});

const form = fc
  .record({
    text: fc.constantFrom('a', 'b', 'c'),
    changed: fc.nat(4),
    order: fc.nat(2),
    used: fc.option(fc.nat(4), { nil: undefined }),
    deleted: fc.option(fc.nat(6), { nil: undefined }),
  })
  .map(({ text, changed, order, used, deleted }) =>
    at(text, changed, {
      order,
      ...(used !== undefined && { used }),
      ...(deleted !== undefined && { deleted }),
    }),
  );

test('both devices come to the same, and no words are lost', () => {
  fc.assert(
    fc.property(form, form, (one, other) => {
      const both = resolved(one, other);
      expect(resolved(other, one)).toEqual(both);
      const texts = [both.text, ...(both.earlier ?? []).map(earlier => earlier.text)];
      expect(texts).toEqual(expect.arrayContaining([one.text, other.text]));
    }),
  );
});

test('stamps tell forms apart and do not depend on the order of keys', () => {
  const { text, ...rest } = at('Old.', 5);
  expect(stampOf({ text, ...rest } as Statement)).toBe(stampOf(at('Old.', 5)));
  const stamps = Array.from({ length: 5000 }, (_, index) => stampOf(at(`Text ${index}`, 5)));
  expect(new Set(stamps).size).toBe(5000);
});
