import { describe, expect, test } from 'vitest';
import { bytesOf, chunked } from '../../src/goals/sync/chunks.ts';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { entry, file, fileChooser, HOSTILE, saved } from './backup-files.ts';
import { kept, put } from './own-storage.ts';
import { shown, statement } from './own-windows.ts';
import { stored } from './popup-stored.ts';
import { focusOn, onTestPage } from './test-page.ts';

interface Backup {
  entries: { key: string; value: unknown }[];
  settings: unknown;
}

// What a newer Upshot wrote can't be taken over from a file by this one.
const { 'goal:y': _, ...known } = stored;
const income = (hidden: string, changed: number) => ({ version: 1, id: 'income', hidden, changed });
const things = {
  ...known,
  'worksheet:income': { ...income('95,000', 2), earlier: [income('80,000', 1)] },
};

const backup = async (page: Surface): Promise<Backup> => JSON.parse(await saved(page, 'backup'));

describe.each(BROWSERS)('the user’s data in %s', name => {
  const on = onTestPage(name);
  const choose = fileChooser(on, name);
  let page: Surface;

  const local = async (key: string) => (await kept(page, 'local'))[key] as { text: string } | undefined;

  test('is the same after a backup, deleting everything and opening the backup', async () => {
    const settings = { version: 1, rulesOff: ['duty-opening'], marks: 'shape' };
    await on.driver.setStorage({ ...things, settings }, { isAll: true });
    page = await on.driver.openOwnPage('options.html#data');
    await until('the data section shows', async () => (await shown(page, 'h1')) === 'Your data');

    // An earlier form of the income is covered until somebody asks for it.
    await until(
      'the earlier form is listed',
      async () => (await shown(page, '[data-part="earlier"]')) !== '',
    );
    const earlier = () => shown(page, '[data-part="earlier"] li');
    expect(await page.run(root => root.querySelector('[data-part="earlier"]')?.innerHTML)).not.toContain(
      '80,000',
    );
    await page.click('[data-part="earlier"] input');
    await until('it shows', async () => /80,000.*Now: 95,000/.test(await earlier()));

    const open = await backup(page);
    expect(open.entries.map(({ key }) => key).filter(key => key.startsWith('worksheet:'))).toEqual([]);
    await page.click('.data-tick input');
    const before = await backup(page);
    expect(before.entries.map(({ key }) => key).sort()).toEqual(Object.keys(things).sort());
    for (const part of ['md', 'txt'] as const)
      expect(await saved(page, part)).not.toMatch(
        /explaining hard|calm, clear|within 1 year|exam full|95,000|80,000/,
      );

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
    // In this order: what is cleared last is read last.
    for (const area of ['local', 'sync'] as const)
      await until(`nothing is left in ${area}`, async () => Object.keys(await kept(page, area)).length === 0);
    await until('no copy of a draft is left', () =>
      page.run(root => (root as Document).defaultView?.localStorage.length === 0),
    );
    expect((await backup(page)).entries).toEqual([]);

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
    // Replacing takes away what the file has not.
    await page.click('[name="how"][value="replace"]');
    await page.click('[data-part="take"]');
    await until('it is taken over', async () => (await local('statement:html'))?.text === text);
    await until('nothing else is left', async () => (await shown(page, '[data-part="preview"]')) === '');
    expect(Object.keys(await kept(page, 'local')).filter(key => key.includes(':'))).toEqual([
      'statement:html',
    ]);
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
});
