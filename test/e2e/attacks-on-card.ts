import { expect, test } from 'vitest';
import type { Surface } from '../browsers/surface.ts';
import type { HostilePage } from './hostile-page-setup.ts';

/** What a page may try on the open card, one test each. */
export function testAttacksOnCard(on: HostilePage): void {
  /** Where the fix is on the page, in CSS px. */
  const fixAt = (card: Surface) =>
    card.run(root => {
      const box = root.querySelector('.fix')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    });

  test('presses the card by script', async () => {
    const card = await on.openCard();
    const at = await fixAt(card);
    await on.page.evaluate(({ x, y }) => {
      const host = document.elementFromPoint(x, y) as HTMLElement;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        host.dispatchEvent(new MouseEvent(type, init));
      }
      host.click();
      host.focus();
      for (const key of ['Tab', 'Enter', ' '])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, at);
    await on.unharmed();
  });

  test('reads the card', async () => {
    const card = await on.openCard();
    const at = await fixAt(card);
    const seen = await on.page.evaluate(({ x, y }) => {
      const host = document.elementFromPoint(x, y) as HTMLElement;
      return {
        root: host.shadowRoot,
        text: host.innerText + host.outerHTML,
        isHost: host.parentElement === document.documentElement,
      };
    }, at);
    expect(seen.isHost).toBe(true);
    expect(seen.root).toBeNull();
    expect(seen.text).not.toMatch(/Brought|Replace/);
  });

  test('fades the card: its own style wins', async () => {
    const card = await on.openCard();
    const opacity = await on.page.evaluate(
      ({ x, y }) => {
        const host = document.elementFromPoint(x, y) as HTMLElement;
        host.style.setProperty('opacity', '0.05', 'important');
        host.style.setProperty('visibility', 'hidden', 'important');
        const { opacity, visibility } = getComputedStyle(host);
        return `${opacity} ${visibility}`;
      },
      await fixAt(card),
    );
    expect(opacity).toBe('1 visible');
  });

  const TRICKS: Record<string, (at: { x: number; y: number }) => void> = {
    'fades the page': () => {
      document.documentElement.style.opacity = '0.05';
    },
    'lays a picture over it that lets clicks through': () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
    'closes its popover': ({ x, y }) => {
      const host = document.elementFromPoint(x, y) as HTMLElement;
      host.hidePopover();
    },
    'puts it elsewhere': ({ x, y }) => {
      const host = document.elementFromPoint(x, y) as HTMLElement;
      const trap = document.createElement('div');
      trap.style.opacity = '0.01';
      document.body.append(trap);
      trap.append(host);
    },
    'puts it elsewhere and opens it again at once': ({ x, y }) => {
      const host = document.elementFromPoint(x, y) as HTMLElement;
      const trap = document.createElement('div');
      trap.style.opacity = '0.01';
      document.body.append(trap);
      trap.append(host);
      host.showPopover();
    },
  };
  test.each(Object.keys(TRICKS))('%s, and the user clicks', async trick => {
    const card = await on.openCard();
    const at = await fixAt(card);
    await on.page.evaluate(TRICKS[trick] as (at: { x: number; y: number }) => void, at);
    await on.page.mouse.click(at.x, at.y);
    await on.unharmed();
  });
}
