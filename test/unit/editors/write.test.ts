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
