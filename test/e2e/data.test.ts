import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bytesOf, chunked } from '../../src/goals/sync/chunks.ts';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { chooseFile, kept, put } from './own-storage.ts';
import { stored } from './popup-stored.ts';
import { focusOn, onTestPage } from './test-page.ts';

interface Backup {
  entries: { key: string; value: unknown }[];
  settings: unknown;
}

// What a newer Upshot wrote can't be taken over from a file by this one.
const { 'goal:y': _, ...things } = stored;
const statement = (id: string, text: string, changed: number) => ({
  version: 1,
  id,
  text,
  order: 0,
  created: 1,
  changed,
});

const shown = (page: Surface, selector: string) =>
  page.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);

/** Has the page hand its next file to the test, besides saving it. */
const catchFile = (page: Surface) =>
  page.run(root => {
    const view = (root as Document).defaultView as unknown as typeof globalThis & {
      wrappedJSObject?: typeof globalThis;
      caught?: Blob;
    };
    const inPage = view.wrappedJSObject ?? view;
    delete view.caught;
    const real = view.URL.createObjectURL.bind(view.URL);
    const take = (blob: Blob) => {
      view.caught = blob;
      return real(blob);
    };
    // Firefox: a function of the browser's own has to be handed into the page.
    const { Cu } = globalThis as unknown as {
      Cu?: { exportFunction(made: unknown, scope: unknown, options: object): void };
    };
    if (view.wrappedJSObject && Cu) Cu.exportFunction(take, inPage.URL, { defineAs: 'createObjectURL' });
    else inPage.URL.createObjectURL = take as typeof URL.createObjectURL;
  });

async function saved(page: Surface, part: 'backup' | 'md' | 'txt'): Promise<string> {
  await catchFile(page);
  await page.click(`[data-part="${part}"]`);
  return until('the file is made', () =>
    page.run(root => {
      const view = (root as Document).defaultView as unknown as { caught?: Blob };
      return view.caught?.text();
    }),
  );
}

const backup = async (page: Surface): Promise<Backup> => JSON.parse(await saved(page, 'backup'));

const entry = (id: string, text: unknown, more = {}) => ({
  key: `statement:${id}`,
  value: { ...statement(id, text as string, 1), ...more },
});
const file = (...entries: unknown[]) =>
  JSON.stringify({ upshot: 1, exported: '2026-01-01T00:00:00.000Z', entries });

/** Files nobody should open, and what the user reads about them. */
const HOSTILE: Record<string, [string, RegExp]> = {
  'half a file': ['{"upshot": 1, "entries": [', /^This file is no backup/],
  'another program’s file': ['{"name": "resume"}', /“upshot” number is missing/],
  'a newer file': [file().replace('"upshot":1', '"upshot":99'), /^A newer Upshot/],
  'deep nesting': [`{"upshot":1,"entries":${'['.repeat(100_000)}`, /more than 40 deep/],
  '50 MB': [file(entry('big', 'x'.repeat(50_000_000))), /^This file has 50 MB/],
};

/** A click that needs neither focus nor a window in front. */
const press = (page: Surface, selector: string) =>
  until(`${selector} is clicked`, () =>
    page.run((root, selector) => {
      const button = root.querySelector<HTMLElement>(selector);
      button?.click();
      return button !== null;
    }, selector),
  );

describe.each(BROWSERS)('the user’s data in %s', name => {
  const on = onTestPage(name);
  const folder = mkdtempSync(join(tmpdir(), 'upshot-data-'));
  let page: Surface;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const choose = async (text: string) => {
    const path = join(folder, 'backup.json');
    writeFileSync(path, text);
    await chooseFile(on, name, path);
  };
  const local = async (key: string) => (await kept(page, 'local'))[key] as { text: string } | undefined;

  test('is the same after a backup, deleting everything and opening the backup', async () => {
    const settings = { version: 1, rulesOff: ['duty-opening'], marks: 'shape' };
    await on.driver.setStorage({ ...things, settings }, { isAll: true });
    page = await on.driver.openOwnPage('options.html#data');
    await until('the data section shows', async () => (await shown(page, 'h1')) === 'Your data');

    const open = await backup(page);
    expect(open.entries.map(({ key }) => key).filter(key => key.startsWith('worksheet:'))).toEqual([]);
    await page.click('.data-tick input');
    const before = await backup(page);
    expect(before.entries.map(({ key }) => key).sort()).toEqual(Object.keys(things).sort());
    for (const part of ['md', 'txt'] as const)
      expect(await saved(page, part)).not.toMatch(/explaining hard|calm, clear|within 1 year|exam full/);

    await put(page, 'local', {
      'draft:statement': { text: 'half a', statement: '' },
    });
    await put(page, 'sync', { 'part:1/1:statement:a': '{}' });
    await page.run(root =>
      (root as Document).defaultView?.localStorage.setItem('draft:statement', '"half a"'),
    );
    await focusOn(page, '.data-word');
    await page.type('delete');
    await until('the button can be pressed', () =>
      page.run(root => root.querySelector('form .button:not(:disabled)') !== null),
    );
    await page.click('form .button');
    await until('nothing is left', async () => (await backup(page)).entries.length === 0);
    expect([await kept(page, 'local'), await kept(page, 'sync')]).toEqual([{}, {}]);
    expect(await page.run(root => (root as Document).defaultView?.localStorage.length)).toBe(0);

    await choose(JSON.stringify(before));
    await until('what it would do is shown', async () => (await shown(page, '[data-part="preview"]')) !== '');
    await page.click('[data-part="take"]');
    await until('it is taken over', async () => (await shown(page, '[data-part="preview"]')) === '');
    const after = await backup(page);
    expect(after.entries).toEqual(before.entries);
    expect(after.settings).toEqual(before.settings);
    expect(after.settings).toMatchObject(settings);
  });

  test('stays untouched by hostile files, and a sentence says why', async () => {
    const before = await kept(page, 'local');
    for (const [what, [text, sentence]] of Object.entries(HOSTILE)) {
      await choose(text);
      await until(`a sentence about ${what}`, async () =>
        sentence.test((await shown(page, '[data-part="problem"]')).trim()),
      );
      expect(await shown(page, '[data-part="problem"]')).toContain('not touched');
    }
    expect(await kept(page, 'local')).toEqual(before);
  });

  test('takes text with tags as text and leaves out entries that are no data', async () => {
    const text = '<img src=x onerror="document.title=`owned`">';
    const polluted = JSON.stringify(entry('proto', 'x')).replace(
      '"order"',
      '"__proto__":{"polluted":1},"order"',
    );
    const entries = [
      entry('html', text),
      entry('html', 'Twice'),
      entry('wrong', 7),
      { key: 'settings', value: { evil: true } },
    ];
    await choose(file(...entries).replace('"entries":[', `"entries":[${polluted},`));
    await until('four entries are left out', async () =>
      (await shown(page, '[data-part="preview"] summary')).startsWith('4 entries'),
    );
    expect(await shown(page, '[data-part="preview"] details')).toMatch(
      /Entry 1 \(statement:proto\).*Entry 3 repeats.*Entry 4 .*no text.*Entry 5 is of a kind/,
    );
    await page.click('[data-part="take"]');
    await until('it is taken over', async () => (await local('statement:html'))?.text === text);
    expect(await local('statement:proto')).toBeUndefined();
    expect(await page.run(root => `${(root as Document).title} ${'polluted' in {}}`)).toBe(
      'Upshot – options false',
    );
  });

  test('goes through the account when that is wanted, and no edit is lost on the way', async () => {
    await on.driver.setStorage({ 'statement:a': statement('a', 'Nurse.', 1) }, { isAll: true });
    await page.click('[data-part="sync"] input');
    const isThere = async (text: string) => JSON.stringify(await kept(page, 'sync')).includes(text);
    await until('the statement is in the account', () => isThere('Nurse.'));

    await put(
      page,
      'sync',
      chunked('statement:a', statement('a', 'Head nurse.', 2)) as Record<string, unknown>,
    );
    await until(
      'another device’s edit is here',
      async () => (await local('statement:a'))?.text === 'Head nurse.',
    );

    await put(page, 'local', { 'statement:a': statement('a', 'Ward nurse.', 3) });
    await put(
      page,
      'sync',
      chunked('statement:a', statement('a', 'Night nurse.', 4)) as Record<string, unknown>,
    );
    await until('the newest edit won', async () => (await local('statement:a'))?.text === 'Night nurse.');
    await until('the other is shown', async () =>
      /Ward nurse.*Now: Night nurse/.test(await shown(page, '[data-part="earlier"] li')),
    );
    await page.click('[data-part="earlier"] .button');
    await until('it is back', async () => (await local('statement:a'))?.text === 'Ward nurse.');
    await until('the one before waits in its place', async () =>
      /Night nurse.*Now: Ward nurse/.test(await shown(page, '[data-part="earlier"] li')),
    );

    const many = Array.from({ length: 30 }, (_, at) =>
      statement(`s${at}`, `No ${at} ${'x'.repeat(6000)}`, 10 + at),
    );
    await put(page, 'local', Object.fromEntries(many.map(one => [`statement:${one.id}`, one])));
    await until('what does not fit is named', async () =>
      /1[45] things stay.*100 KB.*No 5 x/.test(await shown(page, '[data-part="sync-state"]')),
    );
    const sizes = Object.entries(await kept(page, 'sync')).map(([key, value]) => bytesOf(key, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    expect(await isThere('No 29 ')).toBe(true);
    expect(await isThere('Ward nurse.')).toBe(true);
    expect(Object.keys(await kept(page, 'local')).filter(key => key.startsWith('statement:'))).toHaveLength(
      31,
    );

    await page.click('[data-part="sync"] input');
    await until(
      'nothing is left in the account',
      async () => Object.keys(await kept(page, 'sync')).length === 0,
    );
  });

  /** A window of the popup in a tab; what is done in it needs no focus, as it may lie behind another one. */
  async function openWindow(path: 'popup.html' | 'panel.html') {
    const popup = await on.driver.openOwnPage(path);
    const click = (selector: string) => press(popup, selector);
    const write = (text: string, selector = '#draft') =>
      until('the editor takes the text', () =>
        popup.run(
          (root, { text, selector }) => {
            const field = root.querySelector<HTMLTextAreaElement>(selector);
            const view = (root as Document).defaultView as unknown as typeof globalThis;
            if (!field) return false;
            field.value = text;
            return field.dispatchEvent(new view.Event('input', { bubbles: true }));
          },
          { text, selector },
        ),
      );
    return { popup, click, write, save: () => click('.editor-foot .is-main') };
  }

  test('keeps what two windows write into one statement or card, and says so', async () => {
    await on.driver.setStorage({ 'statement:a': statement('a', 'Nurse.', 1) }, { isAll: true });
    const windows = [await openWindow('popup.html'), await openWindow('panel.html')] as const;
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
    for (const { popup } of windows.toReversed()) await popup.close();
  });

  test('is not lost in a full storage, and that is said', async () => {
    await on.driver.setStorage({ 'statement:a': statement('a', 'Nurse.', 1) }, { isAll: true });
    // Chromium takes 10 MB; Firefox has no such end.
    await put(page, 'local', { filler: 'x'.repeat(10_485_760 - 400) });
    const { popup, click, write, save } = await openWindow('popup.html');
    await click('.tools .is-main');
    const words = 'Ward nurse with 6 years in care. '.repeat(20).trim();
    await write(words);
    if (name === 'chromium')
      await until('it is said', async () => /Storage is full/.test(await shown(popup, '#draft-problem')));
    await save();
    const texts = async () =>
      Object.entries(await kept(page, 'local')).flatMap(([key, value]) =>
        key.startsWith('statement:') ? [(value as { text: string }).text] : [],
      );
    if (name === 'chromium') {
      await until('it is said again', async () => /still here/.test(await shown(popup, '#draft-problem')));
      expect(await popup.run(root => root.querySelector<HTMLTextAreaElement>('#draft')?.value)).toBe(words);
      await choose(file(entry('b', words)));
      await until('the file is open', async () => (await shown(page, '[data-part="preview"]')) !== '');
      await press(page, '[data-part="take"]');
      await until('it is said in the options', async () =>
        /Storage is full/.test(await shown(page, '[role="alert"]')),
      );
      expect(await texts()).toEqual(['Nurse.']);
      await put(page, 'local', { filler: '' });
      await save();
    }
    await until('it is saved', async () => /Saved/.test(await shown(popup, '.notice')));
    await put(page, 'local', { filler: '' });
    expect(await texts()).toContain(words);
    expect(await local('statement:a')).toMatchObject({ text: 'Nurse.' });
    await popup.close();
    await page.close();
  });
});
