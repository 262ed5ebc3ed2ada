import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atEnd, follow, smallestChange } from '../../../src/docs/change.ts';

/** The text after a replacement, by the smallest change. */
function applied(before: string, words: string, text: string): string {
  const from = before.indexOf(words);
  const change = smallestChange(before, from, from + words.length, text);
  return change ? before.slice(0, change.from) + change.text + before.slice(change.to) : before;
}

describe('the smallest change', () => {
  test('leaves the words at both ends alone', () => {
    const before = 'Responsible for bringing in new customers.';
    expect(smallestChange(before, 0, before.length, 'Brought in new customers.')).toEqual({
      from: 0,
      to: 24,
      text: 'Brought',
    });
  });

  test('types a neighbour once more where nothing would be left to paste', () => {
    expect(smallestChange('Helped with various tools.', 12, 20, '')).toEqual({
      from: 12,
      to: 26,
      text: 'tools.',
    });
    expect(smallestChange('Kept books etc.', 10, 15, '')).toEqual({ from: 5, to: 15, text: 'books' });
    expect(smallestChange('etc.\nmore', 0, 4, '')).toBeUndefined();
    expect(smallestChange('\u0003etc.\u001cmore', 1, 5, '')).toBeUndefined();
  });

  test('gives the same text as the whole replacement, and never pastes white space alone', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', 'the', 'team', '9', ' ', '\n', '🚀'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, words, (head, old, text, tail) => {
        const [start, replaced, now, end] = [head, old, text, tail].map(list => list.join(''));
        const before = start! + replaced! + end!;
        const change = smallestChange(before, start!.length, start!.length + replaced!.length, now!);
        if (!change) return;
        const { from, to, text: typed } = change;
        expect(before.slice(0, from) + typed + before.slice(to)).toBe(start! + now! + end!);
        expect(typed.trim()).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('begins and ends where words do', () => {
    expect(applied('Led managing team', 'managing', 'managed')).toBe('Led managed team');
    const change = smallestChange('Led managing team', 4, 12, 'managed');
    expect(change).toEqual({ from: 4, to: 12, text: 'managed' });
  });
});

describe('following a place through a change elsewhere', () => {
  test('finds the same words again or none', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, text, (head, old, now, tail) => {
        const [before, after] = [head + old + tail, head + now + tail];
        for (let from = 0; from < before.length; from++) {
          const place = follow(before, after, from, from + 1);
          if (place) expect(after.slice(place.from, place.to)).toBe(before.slice(from, from + 1));
          if (from < head.length && before.slice(0, from + 1) === after.slice(0, from + 1))
            expect(place).toEqual({ from, to: from + 1 });
        }
      }),
    );
  });
});

test.each([
  ['\u0003A\nB\n', '\u0003A\nB\nNew\n'],
  ['\u0003A\nB\n\u0003\n', '\u0003A\nB\nNew\n\u0003\n'],
  // An empty paragraph at the end waits for words, one below a table as well; so does a document without any.
  ['\u0003A\nB\n\n', '\u0003A\nB\nNew\n'],
  ['\u0003\u0010\u0012\u001cA\n\u0011\n', '\u0003\u0010\u0012\u001cA\n\u0011New\n'],
  ['\u0003\n', '\u0003New\n'],
  ['\u0003A\n\nB\n\n', '\u0003A\n\nB\n\nNew\n'],
])('a paragraph of its own behind %j', (raw, expected) => {
  const { from, to, text } = atEnd(raw, 'New');
  expect(raw.slice(0, from) + text + raw.slice(to)).toBe(expected);
});
