import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { entry, file, fileChooser } from './backup-files.ts';
import { fillStorage, kept, noise } from './own-storage.ts';
import { openWindow, press, shown, statement } from './own-windows.ts';
import { onTestPage } from './test-page.ts';

const WORDS = 'Grew a team from 4 to 11 people, and kept every customer – “all of them”.';

/** KiB; Firefox takes a part of the disk unless it is told, Chromium takes 10 MB. */
const STORAGE = 6_144;

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

describe.each(BROWSERS)('what is typed in %s', name => {
  const on = onTestPage(name, undefined, undefined, { storage: STORAGE });
  const choose = fileChooser(on, name);

  /** Nothing is kept but this. */
  async function startWith(items: Record<string, unknown>): Promise<void> {
    const page = await on.driver.openOwnPage('popup.html');
    await page.run(root => (root as Document).defaultView?.localStorage.clear());
    await page.close();
    await on.driver.setStorage(items, { isAll: true });
  }

  test.each(Object.keys(fields).flatMap((what, at) => [at + 7, at + 70].map(seed => [what, seed] as const)))(
    'is there again after the popup closed mid-word: %s (seed %i)',
    async (what, seed) => {
      const { field, open } = fields[what]!;
      const typed = WORDS.slice(0, randomPlace(seed));
      await startWith({});

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
      await until(`“${typed}” is there`, () =>
        next.run(
          (root, field, typed) => root.querySelector<HTMLTextAreaElement>(field)?.value === typed,
          field,
          typed,
        ),
      );
      await next.close();
    },
    120_000,
  );

  test('keeps what two windows write into one thing, and says so', async () => {
    const told = { version: 1, order: 0, created: 1, changed: 1 };
    await startWith({
      'statement:a': statement('a', 'Nurse.', 1),
      'story:s': { ...told, id: 's' },
      'answer:r': { ...told, id: 'r' },
    });
    const windows = [
      await openWindow(on.driver, 'popup.html'),
      await openWindow(on.driver, 'panel.html'),
    ] as const;
    const local = async (key: string) =>
      (await kept(windows[0].popup, 'local'))[key] as { text: string } | undefined;
    for (const { click } of windows) await click('.row [title="Edit"]');
    await windows[0].write('Head nurse.');
    await windows[1].write('Night nurse.');
    await windows[0].save();
    await until('the first is saved', async () => (await local('statement:a'))?.text === 'Head nurse.');
    await windows[1].save();
    await until('the other is said', async () =>
      /Another window/.test(await shown(windows[1].popup, '.notice')),
    );
    expect(await local('statement:a')).toMatchObject({
      text: 'Night nurse.',
      earlier: [{ text: 'Head nurse.' }],
    });

    // A card of the worksheet has no Save: it follows the other window until somebody types on it here.
    const perks = '.worksheet .goal-field:has([placeholder^="Which two"]) textarea';
    for (const { click } of windows) {
      await click('#tab-goals');
      await click('.weak-points .link:nth-child(2)');
    }
    await windows[0].write('Hours', perks);
    await until('the other window follows', () =>
      windows[1].popup.run(
        (root, perks) => root.querySelector<HTMLTextAreaElement>(perks)?.value === 'Hours',
        perks,
      ),
    );
    await windows[1].write('Tuition', perks);
    await until('that is stored', async () => (await local('worksheet:perks'))?.text === 'Tuition');
    await windows[0].write('Hours and insurance', perks);
    await until('it is said here, too', async () =>
      /Another window/.test(await shown(windows[0].popup, '.notice')),
    );
    expect(await local('worksheet:perks')).toMatchObject({
      text: 'Hours and insurance',
      earlier: [{ text: 'Tuition' }],
    });
    // Nor have stories and answers.
    const field = '.stories .goal-parts textarea';
    const isIn = (at: 0 | 1, words: string) =>
      until(`window ${at} shows “${words}”`, () =>
        windows[at].popup.run(
          (root, field, words) => root.querySelector<HTMLTextAreaElement>(field)?.value === words,
          field,
          words,
        ),
      );
    for (const id of ['s', 'r']) {
      for (const { click } of windows) {
        await click('#tab-stories');
        await click(`[data-focus="told ${id}"]`);
      }
      await windows[0].write('In the north', field);
      await isIn(1, 'In the north');
      await windows[1].write('In the south', field);
      await until('what is typed here stays, and it is said', async () =>
        /Another window changed this too/.test(await shown(windows[0].popup, '.notice')),
      );
      await isIn(0, 'In the north');
      for (const { click } of windows) await click('.stories [data-focus="back"]');
    }
    for (const { popup } of windows.toReversed()) await popup.close();
  });

  test('is not lost in a full storage, and that is said', async () => {
    await startWith({ 'statement:a': statement('a', 'Nurse.', 1) });
    const page = await on.driver.openOwnPage('options.html#data');
    const makeRoom = await fillStorage(page);
    const { popup, click, write, save } = await openWindow(on.driver, 'popup.html');
    await click('.tools .is-main');
    // More than the room that Firefox’s journal may have left.
    const words = noise(name === 'firefox' ? 400_000 : 60_000);
    await write(words);
    const isTold = (selector: string, where: Surface) =>
      until(`${selector} tells of the full storage`, async () =>
        /Storage is full/.test(await shown(where, selector)),
      );
    await isTold('#draft-problem', popup);
    await save();
    await until('it is said again', async () => /still here/.test(await shown(popup, '#draft-problem')));
    const isThere = () =>
      popup.run((root, words) => root.querySelector<HTMLTextAreaElement>('#draft')?.value === words, words);
    expect(await isThere()).toBe(true);
    await choose(file(entry('b', words)));
    await until('the file is open', async () => (await shown(page, '[data-part="preview"]')) !== '');
    await press(page, '[data-part="take"]');
    await isTold('[role="alert"]', page);
    const texts = async () =>
      Object.values(await kept(page, 'local', 'statement:')).map(value => (value as { text: string }).text);
    expect(await texts()).toEqual(['Nurse.']);

    await makeRoom();
    await save();
    await until('it is saved', async () => /Saved/.test(await shown(popup, '.notice')));
    expect(new Set(await texts())).toEqual(new Set(['Nurse.', words]));
    await popup.close();
    await page.close();
  }, 120_000);
});
