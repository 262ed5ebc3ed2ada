import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { until } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Surface } from '../browsers/surface.ts';
import { chooseFile } from './own-storage.ts';
import { statement } from './own-windows.ts';
import type { TestPage } from './test-page.ts';

/** Hands a text to the options page as a file on disk. */
export function fileChooser(on: TestPage, name: BrowserName): (text: string) => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upshot-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return async text => {
    const path = join(folder, 'backup.json');
    writeFileSync(path, text);
    await chooseFile(on, name, path);
  };
}

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

/** The text of a file that the options page saves on a click. */
export async function saved(page: Surface, part: 'backup' | 'md' | 'txt'): Promise<string> {
  await catchFile(page);
  await page.click(`[data-part="${part}"]`);
  return until('the file is made', () =>
    page.run(root => {
      const view = (root as Document).defaultView as unknown as { caught?: Blob };
      return view.caught?.text();
    }),
  );
}

/** One statement of a backup; `text` of whatever type. */
export const entry = (id: string, text: unknown, more = {}) => ({
  key: `statement:${id}`,
  value: { ...statement(id, text as string, 1), ...more },
});
/** A backup with such entries, as text. */
export const file = (...entries: unknown[]) =>
  JSON.stringify({ upshot: 1, exported: '2026-01-01T00:00:00.000Z', entries });

/** Files nobody should open, and what the user reads about them. */
export const HOSTILE: Record<string, [string, RegExp]> = {
  'half a file': ['{"upshot": 1, "entries": [', /^This file is no backup/],
  'another program’s file': ['{"name": "resume"}', /“upshot” number is missing/],
  'a newer file': [file().replace('"upshot":1', '"upshot":99'), /^A newer Upshot/],
  'deep nesting': [`{"upshot":1,"entries":${'['.repeat(100_000)}`, /more than 40 deep/],
  '50 MB': [file(entry('big', 'x'.repeat(50_000_000))), /^This file has 50 MB/],
};
