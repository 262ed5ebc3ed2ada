import type { KeyInput, Page } from 'puppeteer-core';

/** A document that a page's own scripts can't reach: the popup, or the inside of the card. Every event on it is trusted. */
export interface Surface {
  /** Runs a function in the surface with its root; it must not use anything from outside. JSON in, JSON out. */
  run<T, A extends unknown[]>(read: (root: ParentNode, ...args: A) => T, ...args: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** One key, with what is held down before it: `Enter`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

/** Real pointer and keys of the page, for a surface that lies in it. */
export function pointerAndKeys(page: Page, run: Surface['run']): Pick<Surface, 'click' | 'type' | 'press'> {
  return {
    async click(selector) {
      const at = await run((root, selector) => {
        const box = root.querySelector(selector)?.getBoundingClientRect();
        if (!box) return null;
        // The card of a field in a frame lies in that frame.
        const frame = root.ownerDocument?.defaultView?.frameElement;
        const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
      }, selector);
      if (!at) throw new Error(`Nothing on the card matches ${selector}`);
      await page.mouse.click(at.x, at.y);
    },
    type: text => page.keyboard.type(text),
    press: keys => pressOn(page, keys),
  };
}

/** Presses keys such as `Shift+Tab` on a page. */
export async function pressOn({ keyboard }: Page, keys: string): Promise<void> {
  const [key, ...held] = keys.split('+').reverse() as KeyInput[];
  for (const one of held) await keyboard.down(one);
  await keyboard.press(key!);
  for (const one of held) await keyboard.up(one);
}

/** Whether a root holds a card that has come in; a card on its way takes no clicks yet. */
export function isCardReady(root: ParentNode): boolean {
  const card = root.querySelector('.card');
  return card !== null && card.getAnimations().length === 0;
}
