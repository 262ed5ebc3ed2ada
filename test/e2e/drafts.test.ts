import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { onTestPage } from './test-page.ts';

const WORDS = 'Grew a team from 4 to 11 people, and kept every customer – “all of them”.';

/** The same places in every run; see Marsaglia, Xorshift RNGs. */
function randomPlaces(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return 1 + (Math.abs(state) % (WORDS.length - 1));
  });
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

  test.each(Object.keys(fields).map((what, seed) => [what, seed + 7] as const))(
    'loses no key of %s (seed %i)',
    async (what, seed) => {
      const { field, open } = fields[what]!;
      await on.driver.setStorage({}, { isAll: true });
      for (const place of randomPlaces(seed, 3)) {
        const popup = await on.driver.openPopup(on.page);
        await until('the popup shows', () => shows(popup, '.tabs'));
        await popup.run(root => (root as Document).defaultView?.localStorage.clear());
        await popup.close();
        await on.driver.setStorage({}, { isAll: true });

        const first = await on.driver.openPopup(on.page);
        for (const step of open) {
          await until(step, () => shows(first, step));
          await first.click(step);
        }
        await until(field, () => shows(first, field));
        await first.run((root, field) => root.querySelector<HTMLElement>(field)?.focus(), field);
        // Nothing is waited for: the window goes as soon as the last key is down.
        await first.type(WORDS.slice(0, place));
        await first.close();

        const next = await on.driver.openPopup(on.page);
        await until('the popup is back where it was', () => shows(next, field));
        const kept = () =>
          next.run((root, field) => root.querySelector<HTMLTextAreaElement>(field)?.value, field);
        await until(`the ${place} keys are there`, async () => (await kept()) === WORDS.slice(0, place));
        expect(await kept()).toBe(WORDS.slice(0, place));
        await next.close();
      }
    },
  );
});
