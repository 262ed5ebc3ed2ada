import type { BrowserName } from '../../browsers/find.ts';
import { PAGES } from '../../pages/build.ts';
import { onTestPage, type TestPage } from '../test-page.ts';
import { EDITORS, type EditorCase } from './editors.ts';
import { OpenEditor } from './open-editor.ts';

/** A browser with the extension, for the pages with real editors, for all tests of a block. */
export interface EditorPages extends TestPage {
  /** Loads an editor's page and waits for the editor and its marks. */
  open(folder: string): Promise<OpenEditor>;
}

export function onEditorPages(name: BrowserName): EditorPages {
  const on = onTestPage(name, 'contenteditable/index.html', PAGES);
  return Object.assign(on, {
    async open(folder: string) {
      const editor = EDITORS.find(({ name }) => name === folder) as EditorCase;
      const opened = new OpenEditor(on.driver, on.page, editor, `${on.url}${folder}/index.html`);
      await on.page.bringToFront();
      await opened.load();
      return opened;
    },
  });
}
