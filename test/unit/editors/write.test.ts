import { describe, expect, test } from 'vitest';
import { write } from '../../../src/editors/write.ts';

/** An editor that holds `before` and reads as `shown` once it is written to. */
const writing = (before: string, after: string, shown: string) => {
  let text = before;
  return write({
    before,
    after,
    read: () => text,
    isSettled: () => true,
    select() {},
    isReady: () => true,
    act() {
      text = shown;
    },
  });
};

describe('what became of a write', () => {
  test('the words are there', async () => {
    expect(await writing('Led a team.', 'Led a team of 9.', 'Led a team of 9.')).toBe('done');
  });

  test('an edge space is a no-break space now', async () => {
    expect(await writing('Led', 'Led a ', 'Led a\u00a0')).toBe('done');
  });

  test('the editor draws other lines anew, and a space at an edge of theirs comes into view', async () => {
    expect(await writing('one\ntwo\nLed', 'one\ntwo\nLed 9', 'one\n two \nLed 9')).toBe('done');
  });

  test('a space that hung at the end of a line is gone once words follow', async () => {
    expect(await writing('Led, ', 'Led, a team', 'Led,a team')).toBe('done');
  });

  test('one space is left of two beside each other', async () => {
    expect(await writing('the new shop in', 'the new  in', 'the new in')).toBe('done');
  });

  test('nothing happened', async () => {
    expect(await writing('Led', 'Led 9', 'Led')).toBe('unchanged');
  });

  test('a space that was to be written is not there', async () => {
    expect(await writing('Led', 'Led ', 'Led')).toBe('unchanged');
  });

  test('other words are there', async () => {
    expect(await writing('Led a team.', 'Led 9.', 'Led a team. 9.')).toBe('changed-otherwise');
  });
});

describe('what comes in between', () => {
  /** A write whose field becomes another one as soon as it is selected; `acts` counts what was put in. */
  const interrupted = async (change: { text?: string; isComposing?: boolean; isLocked?: boolean }) => {
    let [text, isSettled, isReady, acts] = ['Led a team.', true, true, 0];
    const outcome = await write({
      before: text,
      after: 'Led 9.',
      read: () => text,
      isSettled: () => isSettled,
      select() {
        text = change.text ?? text;
        isSettled = !change.isComposing;
        isReady = !change.isLocked;
      },
      isReady: () => isReady,
      act() {
        acts++;
      },
    });
    return { outcome, acts };
  };

  test.each([
    ['words of the user or of others', { text: 'Led a team. And' }],
    ['an input method', { isComposing: true }],
  ])('%s: nothing is put in', async (_, change) => {
    expect(await interrupted(change)).toEqual({ outcome: 'changed-otherwise', acts: 0 });
  });

  test('a lock: nothing is put in', async () => {
    expect(await interrupted({ isLocked: true })).toEqual({ outcome: 'unchanged', acts: 0 });
  });

  test('an editor that takes nothing is asked once, not again in another way', async () => {
    expect(await interrupted({})).toEqual({ outcome: 'unchanged', acts: 1 });
  });
});
