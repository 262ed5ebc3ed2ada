import { expect, test } from 'vitest';
import { readDraft } from '../../../src/goals/draft.ts';

test.each([
  [
    { text: 'half a sen', statement: 'a' },
    { text: 'half a sen', statement: 'a' },
  ],
  [
    { text: 'half', statement: 9 },
    { text: 'half', statement: '' },
  ],
  [
    { text: 'half', version: 12, extra: true },
    { text: 'half', statement: '' },
  ],
  [{ text: '' }, undefined],
  [{ text: 3 }, undefined],
  ['half', undefined],
  [undefined, undefined],
])('a draft stored as %j comes back as %j', (raw, draft) => {
  expect(readDraft(raw)).toEqual(draft);
});
