import { expect } from 'vitest';
import { settled, until } from '../../browsers/driver.ts';
import type { OpenEditor } from './open-editor.ts';

/** The whole tree of the editor's document, without what differs from load to load. */
async function htmlOf(opened: OpenEditor): Promise<string> {
  const html = await (await opened.frame()).evaluate(() => document.documentElement.outerHTML);
  return html.replaceAll(/data-(?:editor|id)="[^"]*"|e[0-9a-f]{32}/g, '');
}

/** The page as it stands now reads like the same page, loaded where the extension has never been. */
export async function expectUntouched(opened: OpenEditor): Promise<void> {
  // Editors measure themselves a moment after they stand.
  const after = await settled('the page', () => htmlOf(opened));
  await opened.loadWithout(opened.url.replace('localhost', 'without.localhost'));
  expect(await opened.highlightNames()).toEqual([]);
  let without = '';
  await until('both pages read alike', async () => {
    without = await htmlOf(opened);
    return without === after;
  }).catch(() => expect(after).toBe(without));
}
