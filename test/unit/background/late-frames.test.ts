import { beforeEach, expect, test, vi } from 'vitest';
import { showCount } from '../../../src/background/badge.ts';
import { defaults } from '../../../src/settings/settings.ts';

/** What the frames of the tab say, by their id. */
let frames: Record<number, { count: number; isPaused: boolean }>;
let asked: unknown[];
let pausedUntil: number;

vi.mock('../../../src/platform/ask-page.ts', () => ({
  async askPage(tab: { frameId?: number }, verb: string, ...args: unknown[]) {
    if (verb === 'state')
      return Object.entries(frames).map(([id, value]) => ({ frameId: Number(id), value }));
    asked.push([verb, tab, ...args]);
    return [];
  },
}));
vi.mock('../../../src/platform/badge.ts', () => ({ badgeOf: () => ({}), showBadge: async () => {} }));
vi.mock('../../../src/settings/read-settings.ts', () => ({
  readSettings: async () => ({ ...defaults, pausedUntil }),
}));

const paused = { count: 2, isPaused: true };
const running = { count: 1, isPaused: false };

beforeEach(() => {
  asked = [];
  pausedUntil = 0;
});

test('a frame that comes into a paused tab is paused too', async () => {
  frames = { 0: paused, 3: paused, 7: running };
  await showCount(4);
  expect(asked).toEqual([['pauseHere', { tabId: 4, frameId: 7 }, true]]);
});

test.each([
  ['all run', { 0: running, 3: running }],
  ['all are paused', { 0: paused, 3: paused }],
  ['there is none', {}],
])('nothing is asked of frames when %s', async (_, found) => {
  frames = found;
  await showCount(4);
  expect(asked).toEqual([]);
});

test('a pause of everything is left to each frame, so that it ends by itself', async () => {
  pausedUntil = Date.now() + 60_000;
  frames = { 0: paused, 7: running };
  await showCount(4);
  expect(asked).toEqual([]);
});
