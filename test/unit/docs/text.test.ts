import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryBullets, lineStarts, withBullets } from '../../../src/docs/bullets.ts';
import { cleanText, hasStructure } from '../../../src/docs/clean.ts';
import { DocsText } from '../../../src/docs/docs-text.ts';
import { commonEnds } from '../../../src/docs/edited-chunks.ts';
import { KnownText } from '../../../src/docs/known-text.ts';
import { visibleBefore, visibleOf, withLines } from '../../../src/docs/visible.ts';

/** Text as Google Docs gives it: words, structure, and everything that leaves no ink. */
const rawText = fc.string({
  unit: fc.constantFrom(
    ...['a', 'b', 'Z', '9', ' ', ' ', '\n', '\t', '\u0003', '\u001c', '\u0010', '\u0001', '\ue907', '\u00a0'],
    ...['\u200b', '\u00ad', '\ufffc', '“', 'é', 'ש', '🚀', '👩‍💻'],
  ),
  maxLength: 60,
});

describe('clean text', () => {
  test('has the length of the raw text and no control character but tab and line feed', () => {
    fc.assert(
      fc.property(rawText, raw => {
        const clean = cleanText(raw);
        expect(clean).toHaveLength(raw.length);
        expect(/[^\P{Cc}\n\t]|[\ue000-\uf8ff\ufffc\u00a0]/u.test(clean)).toBe(false);
      }),
    );
  });

  test('keeps words, and characters without a width, where they were', () => {
    expect(cleanText('\u0003A\u200bb\u00a0c\u001cd\ue907\n')).toBe('\nA\u200bb c\nd\n\n');
  });

  test('tells structure from writing', () => {
    expect(hasStructure('Led a team\n\tof “9”')).toBe(false);
    expect(hasStructure('cell\u001ccell')).toBe(true);
    expect(hasStructure('cell\u001ccell')).toBe(true);
  });
});

describe('text with list signs', () => {
  const withSigns = rawText.chain(raw => {
    const clean = cleanText(raw);
    const starts = lineStarts(clean);
    return fc.tuple(
      fc.constant(clean),
      fc.constant(starts),
      fc.array(fc.boolean(), { minLength: starts.length, maxLength: starts.length }),
    );
  });

  test('every offset of the text without signs leads to its own character and back', () => {
    fc.assert(
      fc.property(withSigns, ([clean, starts, isBullet]) => {
        const shown = withBullets(clean, starts, isBullet);
        for (let at = 0; at < clean.length; at++) {
          const there = shown.fromRaw(at);
          expect(shown.text[there]).toBe(clean[at]);
          expect(shown.toRaw(there)).toBe(at);
        }
        expect(shown.text.replaceAll('• ', '')).toBe(clean.replaceAll('• ', ''));
      }),
    );
  });

  test('offsets inside a sign lead to the first word behind it', () => {
    const shown = withBullets('a\nbc\nd', [0, 2, 5], [false, true, true]);
    expect(shown.text).toBe('a\n• bc\n• d');
    expect([2, 3, 4, 5].map(offset => shown.toRaw(offset))).toEqual([2, 2, 2, 3]);
    expect(shown.toRaw(shown.text.length)).toBe(6);
  });

  test('list items stay list items when others are written between them', () => {
    const text = 'Title\nOne\nTwo\nEnd';
    const old = { text, starts: lineStarts(text), isBullet: [false, true, true, false] };
    const carried = (now: string) => carryBullets(old, now, lineStarts(now));
    expect(carried(text)).toEqual([false, true, true, false]);
    expect(carried('Title\nOne more\nTwo\nEnd')).toEqual([false, true, true, false]);
    expect(carried('Title\nOne\nHalf\nTwo\nEnd')).toEqual([false, true, true, true, false]);
    expect(carried('Title\nTwo\nEnd')).toEqual([false, true, false]);
    expect(carried('')).toHaveLength(1);
  });

  test('each line of any later text is known to be an item or not', () => {
    fc.assert(
      fc.property(rawText, rawText, (before, after) => {
        const starts = lineStarts(before);
        const old = { text: before, starts, isBullet: starts.map((_, line) => line % 2 === 0) };
        const carried = carryBullets(old, after, lineStarts(after));
        expect(carried).toHaveLength(lineStarts(after).length);
        expect(carried.every(is => typeof is === 'boolean')).toBe(true);
      }),
    );
  });
});

describe('common ends', () => {
  test('are found in texts of any length', () => {
    const piece = fc
      .tuple(fc.constantFrom('a', 'bc', '\n'), fc.nat(5000))
      .map(([unit, count]) => unit.repeat(count));
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, old, now, tail) => {
        const [a, b] = [head + old + tail, head + now + tail];
        const ends = commonEnds(a, b);
        const shorter = Math.min(a.length, b.length);
        let count = 0;
        while (count < shorter && a[count] === b[count]) count++;
        expect(ends.head).toBe(count);
        let last = 0;
        while (last < shorter - count && a.at(-1 - last) === b.at(-1 - last)) last++;
        expect(ends.tail).toBe(last);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the text of a document', () => {
  test('is the same after many changes as when it is read at once', () => {
    fc.assert(
      fc.property(fc.array(rawText, { minLength: 1, maxLength: 5 }), texts => {
        const [changed, fresh] = [new DocsText(), new DocsText()];
        for (const text of texts) changed.setRaw(text);
        fresh.setRaw(texts.at(-1)!);
        expect(changed).toEqual(fresh);
        expect(changed.shown.text).toBe(cleanText(texts.at(-1)!));
      }),
    );
  });
});

describe('the text that hints were made for', () => {
  test('leads to the same words in the present text and back, or nowhere', () => {
    fc.assert(
      fc.property(rawText, rawText, rawText, rawText, (head, old, now, tail) => {
        const [before, after] = [head + old + tail, head + now + tail];
        const known = new KnownText(withBullets(before, [0], [false]), before);
        known.follow(after);
        for (let from = 0; from < before.length; from++) {
          const place = known.toNow(from, from + 1);
          if (!place) continue;
          expect(after.slice(place.from, place.to)).toBe(before[from]);
        }
        for (let offset = 0; offset <= after.length; offset++) {
          expect(known.toKnown(offset)).toBeLessThanOrEqual(before.length);
          expect(known.toKnown(offset)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('visible text', () => {
  test('knows where each of its units stands and where lines begin', () => {
    fc.assert(
      fc.property(rawText, raw => {
        const text = cleanText(raw);
        const { text: shown, at, starts } = visibleOf(text);
        expect(at).toHaveLength(shown.length);
        expect([...at].map(offset => text[offset]).join('')).toBe(shown);
        expect(/[\s\u200b\u00ad]/.test(shown)).toBe(false);
        expect(starts[0]).toBe(1);
        expect(starts[shown.length]).toBe(1);
        for (let unit = 1; unit < shown.length; unit++)
          expect(starts[unit] === 1).toBe(text.slice(at[unit - 1], at[unit]).includes('\n'));
      }),
    );
  });

  test('is the same when only changed lines are looked at', () => {
    const lines = rawText.map(raw => `${cleanText(raw)}\n`);
    const last = fc.constantFrom('', 'Led a');
    fc.assert(
      fc.property(lines, lines, lines, lines, last, (head, old, now, tail, last) => {
        const [to, rest] = [head.length + old.length, tail + last];
        const changed = withLines(visibleOf(head + old + rest), head.length, to, now);
        expect(changed).toEqual(visibleOf(head + now + rest));
      }),
    );
  });

  test('counts the visible units before an offset', () => {
    const visible = visibleOf('a b\n c');
    expect([0, 1, 2, 3, 4, 5, 6].map(offset => visibleBefore(visible, offset))).toEqual([
      0, 1, 1, 2, 2, 2, 3,
    ]);
  });
});
