import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/engine/finding.ts';
import { thinOut } from '../../../src/marks/thin-out.ts';

const marks = (level: Level, tops: number[]) => tops.map(top => ({ level, top }));
const range = (count: number, step: number) => Array.from({ length: count }, (_, index) => index * step);

describe('thinOut', () => {
  test('keeps everything while there are few', () => {
    expect(thinOut(marks('consider', range(7, 10)), 800, 7)).toHaveLength(7);
  });

  test('shows at most seven in any screenful', () => {
    const kept = thinOut(marks('improve', range(100, 40)), 800, 7).map(mark => mark.top);
    for (const top of range(4000, 1)) {
      expect(kept.filter(one => one >= top && one < top + 800).length).toBeLessThanOrEqual(7);
    }
    expect(kept.length).toBeGreaterThanOrEqual(7 * Math.floor(4000 / 800));
  });

  test('gives way to stronger levels, and never drops a fix', () => {
    const kept = thinOut(
      [...marks('consider', range(9, 10)), ...marks('improve', [95]), ...marks('fix', range(9, 11))],
      800,
      7,
    );
    expect(kept.filter(mark => mark.level === 'fix')).toHaveLength(9);
    expect(kept.filter(mark => mark.level !== 'fix')).toHaveLength(0);
    expect(thinOut([...marks('consider', range(9, 10)), ...marks('improve', [95])], 800, 7)).toContainEqual({
      level: 'improve',
      top: 95,
    });
  });

  test('gives the same answer for the same marks wherever the page is scrolled to', () => {
    const here = marks('improve', range(30, 55));
    const scrolled = here.map(mark => ({ ...mark, top: mark.top - 431 }));
    expect(thinOut(scrolled, 700, 7).map(mark => mark.top + 431)).toEqual(
      thinOut(here, 700, 7).map(mark => mark.top),
    );
  });
});
