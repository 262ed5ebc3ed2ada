import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newStory, readStory, type Story, withParts, writeStory } from '../../../../src/goals/star/story.ts';

const full: Story = {
  ...newStory('a', 2, 5),
  situation: 'New region.',
  action: 'Called 75 prospects a day',
  target: '50',
  claim: 'every',
  period: 'month',
  isTeam: true,
  part: 'Called them',
  confirmed: ['did'],
  earlier: [{ changed: 1 }],
};

test('gives back what was written, unknown keys too', () => {
  expect(readStory('a', writeStory({ ...full, mood: 1 }))).toEqual({ item: { ...full, mood: 1 } });
});

test('repairs bookkeeping rather than hide words', () => {
  const damaged = {
    action: 'Called',
    claim: 'always',
    period: 4,
    isTeam: 'yes',
    confirmed: ['did', 5],
    order: 'x',
    deleted: 'no',
  };
  expect(readStory('a', damaged)).toEqual({
    item: {
      version: 1,
      id: 'a',
      action: 'Called',
      confirmed: ['did'],
      order: 0,
      created: 0,
      changed: 0,
    },
  });
});

test.each([
  ['future', { ...full, version: 2 }],
  ['broken', null],
  ['broken', 'text'],
  ['broken', []],
])('calls %s what it cannot use', (problem, raw) => {
  expect(readStory('a', raw)).toEqual({ problem });
});

test('never throws and gives nothing the schema would refuse', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.object({ key: fc.constantFrom('action', 'claim', 'confirmed', 'order', 'x') }),
      ),
      raw => {
        const reading = readStory('a', raw);
        if ('item' in reading) expect(writeStory(reading.item)).toEqual(reading.item);
      },
    ),
  );
});

test('parts come and go without a trace', () => {
  const bare = newStory('a', 0, 1);
  const more = withParts(bare, { action: 'Called', isTeam: true, claim: 'once' }, 1);
  expect(more).toEqual({ ...bare, action: 'Called', isTeam: true, claim: 'once' });
  expect(withParts(more, { action: '', isTeam: false, claim: undefined }, 1)).toEqual(bare);
});
