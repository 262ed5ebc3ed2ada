import { expect, test, vi } from 'vitest';
import { changeSettings } from '../../../src/settings/change-settings.ts';
import { pauseEnd } from '../../../src/settings/pause.ts';
import { noteRefusal } from '../../../src/settings/refusals.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

const refuse = async (...rules: string[]) => {
  const asked: boolean[] = [];
  for (const rule of rules) asked.push(await noteRefusal(rule));
  return asked;
};

test('asks after the third in a row, and only once', async () => {
  expect(await refuse('a', 'a', 'a', 'a', 'a', 'a')).toEqual([false, false, true, false, false, false]);
});

test('another rule between them begins the count again', async () => {
  expect(await refuse('a', 'a', 'b', 'a', 'a', 'a')).toEqual([false, false, false, false, false, true]);
});

test('keeps the other settings', async () => {
  await changeSettings(() => ({ strictness: 'gentle' }));
  await refuse('a', 'a', 'a');
  expect((await changeSettings(() => ({}))).strictness).toBe('gentle');
});

test('a pause until tomorrow ends at five the next morning, also in the small hours', () => {
  const at = (text: string) => new Date(text).getTime();
  expect(pauseEnd('tomorrow', at('2026-03-28T22:10:00'))).toBe(at('2026-03-29T05:00:00'));
  expect(pauseEnd('tomorrow', at('2026-03-29T01:10:00'))).toBe(at('2026-03-29T05:00:00'));
  expect(pauseEnd('hour', 5)).toBe(3_600_005);
});
