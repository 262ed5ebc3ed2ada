import { expect, test, vi } from 'vitest';
import { badgeOf } from '../../../src/platform/badge.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const frame = (count: number, isPaused = false) => ({ count, isPaused });

test.each([
  ['no frame that can be read', [], ''],
  ['no hint', [frame(0), frame(0)], ''],
  ['the hints of all frames', [frame(3), frame(4)], '7'],
  ['more than there is room for', [frame(60), frame(60)], '99+'],
])('%s', (_, frames, text) => {
  expect(badgeOf(frames).text).toBe(text);
});

test('it is grey while hints are paused, and no other time', () => {
  const { text, color } = badgeOf([frame(3), frame(4, true)]);
  expect(text).toBe('zz');
  expect(color).not.toBe(badgeOf([frame(3)]).color);
  const [red, green, blue] = color.match(/[\da-f]{2}/g)!.map(part => Number.parseInt(part, 16));
  expect(Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!)).toBeLessThan(32);
});
