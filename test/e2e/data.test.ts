import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { stored } from './popup-views.ts';
import { onTestPage } from './test-page.ts';

interface Backup {
  entries: { key: string; value: unknown }[];
  settings: unknown;
}

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

async function backup(page: Surface): Promise<Backup> {
  await catchFile(page);
  await page.click('[data-part="backup"]');
  const text = await until('the file is made', () =>
    page.run(root => {
      const view = (root as Document).defaultView as unknown as { caught?: Blob };
      return view.caught?.text();
    }),
  );
  return JSON.parse(text);
}

const choose = (page: Surface, text: string) =>
  page.run((root, text) => {
    const view = (root as Document).defaultView as unknown as typeof globalThis;
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    const files = new view.DataTransfer();
    files.items.add(new view.File([text], 'backup.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new view.Event('change', { bubbles: true }));
  }, text);

describe.each(BROWSERS)('the user’s data in %s', name => {
  const on = onTestPage(name);
  let page: Surface;

  test('is the same after a backup, deleting everything and opening the backup', async () => {
    // What a newer Upshot wrote can't be taken over from a file by this one.
    const { 'goal:y': _, ...things } = stored;
    await on.driver.setStorage(things, { isAll: true });
    page = await on.driver.openOwnPage('options.html#data');
    await until('the data section shows', async () => (await shown(page, 'h1')) === 'Your data');

    const open = await backup(page);
    expect(open.entries.map(({ key }) => key).filter(key => key.startsWith('worksheet:'))).toEqual([]);
    await page.click('.data-tick input');
    const before = await backup(page);
    expect(before.entries.map(({ key }) => key).sort()).toEqual(Object.keys(things).sort());

    await page.run(root => root.querySelector<HTMLElement>('.data-word')?.focus());
    await page.type('delete');
    await until('the button can be pressed', () =>
      page.run(root => root.querySelector('form .button:not(:disabled)') !== null),
    );
    await page.click('form .button');
    await until('nothing is left', async () => (await backup(page)).entries.length === 0);

    await choose(page, JSON.stringify(before));
    await until('what it would do is shown', async () => (await shown(page, '[data-part="preview"]')) !== '');
    await page.click('[data-part="take"]');
    await until('it is taken over', async () => (await shown(page, '[data-part="preview"]')) === '');
    const after = await backup(page);
    expect(after.entries).toEqual(before.entries);
    expect(after.settings).toEqual(before.settings);
  });

  const valid = { upshot: 1, exported: '2026-01-01T00:00:00.000Z', entries: [] };
  test.each([
    ['no JSON', '{"upshot": 1, "entries": [', /no backup/],
    ['another program’s file', '{"name": "resume"}', /“upshot” number is missing/],
    ['a newer file', JSON.stringify({ ...valid, upshot: 99 }), /newer Upshot/],
    ['a file nested too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested|no backup/],
  ])('stays untouched by %s, and a sentence says why', async (_, text, sentence) => {
    const before = await backup(page);
    await choose(page, text);
    await until('a sentence says what is wrong', async () =>
      sentence.test(await shown(page, '[data-part="problem"]')),
    );
    expect(await shown(page, '[data-part="problem"]')).toContain('not touched');
    expect((await backup(page)).entries).toEqual(before.entries);
  });

  test('takes text with tags as text and leaves out entries that are no data', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const entries = [
      { key: 'statement:html', value: { version: 1, id: 'html', text, order: 0, created: 1, changed: 1 } },
      {
        key: 'statement:html',
        value: { version: 1, id: 'html', text: 'Twice', order: 0, created: 1, changed: 1 },
      },
      { key: 'statement:wrong', value: { version: 1, id: 'wrong', text: 7 } },
      { key: 'settings', value: { evil: true } },
    ];
    await choose(page, JSON.stringify({ ...valid, entries }));
    await until('three entries are left out', async () =>
      (await shown(page, '[data-part="preview"] summary')).startsWith('3 entries'),
    );
    await page.click('[data-part="take"]');
    await until('it is taken over', async () => (await shown(page, '[data-part="preview"]')) === '');
    const found = (await backup(page)).entries.find(({ key }) => key === 'statement:html');
    expect(found?.value).toMatchObject({ text });
    await page.close();
  });
});
