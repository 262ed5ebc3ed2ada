import { beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../browsers/find.ts';
import type { Surface } from '../browsers/surface.ts';
import { type EditorPages, onEditorPages } from './editors/editor-pages.ts';
import type { OpenEditor } from './editors/open-editor.ts';

/** A private statement, which no page may ever see. */
export const SECRET = 'Leave for a rival before spring';
export const KEPT = { version: 1, order: 0, created: 1, changed: 1 };

/** An editor on a page that means harm, loaded anew for each test. */
export interface HostilePage extends EditorPages {
  opened: OpenEditor;
  /** The text before anything was tried. */
  before: string;
  openCard(): Promise<Surface>;
  /** Nothing was written, and nothing private has come out. */
  unharmed(): Promise<void>;
}

export function onHostilePage(name: BrowserName): HostilePage {
  const on = Object.assign(onEditorPages(name), {
    async openCard() {
      const { x, y } = await on.opened.marked();
      await on.opened.click(x, y);
      return on.driver.card(on.page);
    },
    async unharmed() {
      // A write would be there by now: it takes less than this many frames and tasks.
      await on.page.evaluate(
        () =>
          new Promise<void>(resolve => {
            let left = 60;
            const count = () => (left-- > 0 ? requestAnimationFrame(count) : resolve());
            count();
          }),
      );
      expect(await on.opened.model()).toBe(on.before);
      expect(await on.page.content()).not.toContain(SECRET);
    },
  }) as HostilePage;

  beforeAll(() => on.driver.setStorage({ 'statement:s1': { ...KEPT, id: 's1', text: SECRET } }));
  beforeEach(async () => {
    on.opened = await on.open('contenteditable');
    on.before = await on.opened.model();
  });
  return on;
}
