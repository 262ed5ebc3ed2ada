import { describe, expect, test } from 'vitest';
import { allKinds, kindOfKey } from '../../../src/goals/all-kinds.ts';
import { readDraft } from '../../../src/goals/draft.ts';
import { wordsIn } from '../../../src/goals/earlier-words.ts';
import { readGoalDraft } from '../../../src/goals/goal-draft.ts';
import { asSettings, defaults } from '../../../src/settings/settings.ts';
import { olderShapes } from './older-shapes.data.ts';

const read = (key: string, raw: unknown) => {
  const { name, id } = kindOfKey(key)!;
  const reading = allKinds[name].read(id, raw);
  if (!('item' in reading)) throw new Error(`${key}: ${reading.problem}`);
  return { item: reading.item, written: allKinds[name].write(reading.item as never) };
};

describe.each(Object.entries(olderShapes))('%s of an older Upshot', (key, shapes) => {
  test.each(shapes.map(raw => [JSON.stringify(raw).slice(0, 60), raw]))('%s keeps every word', (_, raw) => {
    const { item, written } = read(key, raw);
    expect(written).toEqual(item);
    expect(item).toMatchObject({ version: 1, id: kindOfKey(key)!.id });
    expect(wordsIn(item)).toEqual(expect.arrayContaining(wordsIn(raw)));
  });

  test('in its newest form is given back as it is, with what nobody knows', () => {
    const newest = shapes.at(-1);
    expect(read(key, newest).written).toEqual(newest);
    expect(newest).toHaveProperty('mood');
  });

  test('read once or twice is the same', () => {
    for (const raw of shapes) {
      const { written } = read(key, raw);
      expect(read(key, written).written).toEqual(written);
    }
  });
});

test('drafts of any age are given back', () => {
  expect(readDraft({ text: 'Half a' })).toEqual({ text: 'Half a', statement: '' });
  expect(readDraft({ text: 'Half a', statement: 'a', tags: 'care' })).toMatchObject({ tags: 'care' });
  expect(readDraft({ text: 'Half a', statement: 'a', began: 'yesterday' })).toEqual({
    text: 'Half a',
    statement: 'a',
  });
  expect(readGoalDraft({ fields: { why: 'For' } })).toEqual({ changed: 0, fields: { why: 'For' } });
});

test.each([undefined, null, 'x', [], {}, { rulesOff: 'duty-opening' }])(
  'settings in %j are the defaults',
  raw => {
    expect(asSettings(raw)).toEqual(defaults);
  },
);

test('settings of any age are kept, with what nobody knows', () => {
  expect(asSettings({ rulesOff: ['duty-opening'], marks: 'shape', mood: { deep: [1] } })).toEqual({
    ...defaults,
    rulesOff: ['duty-opening'],
    marks: 'shape',
    mood: { deep: [1] },
  });
  expect(asSettings({ version: 9, strictness: 'fierce' })).toEqual({ ...defaults, version: 9 });
});
