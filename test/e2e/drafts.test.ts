import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { onTestPage } from './test-page.ts';

const WORDS = 'Grew a team from 4 to 11 people, and kept every customer – “all of them”.';

/** Somewhere in the words, the same for the same seed; see Marsaglia, Xorshift RNGs. */
function randomPlace(seed: number): number {
  let state = seed * 7919;
  for (let turn = 0; turn < 4; turn += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return 1 + (Math.abs(state) % (WORDS.length - 1));
}

const shows = (popup: Surface, selector: string) =>
  popup.run((root, selector) => root.querySelector(selector) !== null, selector);

/** Fields that are typed into, and the way there in a popup that was just opened. */
const fields: Record<string, { field: string; open: readonly string[] }> = {
  'a new statement': { field: '#draft', open: ['.is-main'] },
  'a new goal': { field: '.capture textarea', open: ['#tab-goals'] },
  'a composed summary': { field: '.composer textarea', open: ['.is-main', '.view-switch'] },
  'a story': { field: '.stories .goal-parts textarea', open: ['#tab-stories', '.capture .is-main'] },
};

describe.each(BROWSERS)('a popup in %s that is closed mid-word', name => {
  const on = onTestPage(name);

  test.each(Object.keys(fields).flatMap((what, at) => [at + 7, at + 70].map(seed => [what, seed] as const)))(
    'loses no key of %s (seed %i)',
    async (what, seed) => {
      const { field, open } = fields[what]!;
      const typed = WORDS.slice(0, randomPlace(seed));
      const clear = await on.driver.openOwnPage('popup.html');
      await clear.run(root => (root as Document).defaultView?.localStorage.clear());
      await clear.close();
      await on.driver.setStorage({}, { isAll: true });

      const first = await on.driver.openPopup(on.page);
      for (const step of open) {
        await until(step, () => shows(first, step));
        await first.click(step);
      }
      await until(field, () => shows(first, field));
      await first.run((root, field) => root.querySelector<HTMLElement>(field)?.focus(), field);
      // Nothing is waited for: the window goes as soon as the last key is down.
      await first.type(typed);
      await first.close();

      const next = await on.driver.openPopup(on.page);
      await until('the popup is back where it was', () => shows(next, field));
      const kept = () =>
        next.run((root, field) => root.querySelector<HTMLTextAreaElement>(field)?.value, field);
      await until(`“${typed}” is there`, async () => (await kept()) === typed);
      expect(await kept()).toBe(typed);
      await next.close();
    },
    120_000,
  );
});
