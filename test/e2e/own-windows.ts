import { type Driver, until } from '../browsers/driver.ts';
import type { Surface } from '../browsers/surface.ts';

/** A statement as it is stored. */
export const statement = (id: string, text: string, changed: number) => ({
  version: 1,
  id,
  text,
  order: 0,
  created: 1,
  changed,
});

/** The text of the first element that matches, or ''. */
export const shown = (page: Surface, selector: string) =>
  page.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);

/** A click that needs neither focus nor a window in front. */
export const press = (page: Surface, selector: string) =>
  until(`${selector} is clicked`, () =>
    page.run((root, selector) => {
      const button = root.querySelector<HTMLElement>(selector);
      button?.click();
      return button !== null;
    }, selector),
  );

/** A window of the popup in a tab; what is done in it needs no focus, as it may lie behind another one. */
export async function openWindow(driver: Driver, path: 'popup.html' | 'panel.html') {
  const popup = await driver.openOwnPage(path);
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
