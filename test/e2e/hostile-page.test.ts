import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { Surface } from '../browsers/surface.ts';
import { PAGES } from '../pages/build.ts';
import { EDITORS, type EditorCase } from './editors/editors.ts';
import { OpenEditor } from './editors/open-editor.ts';

const SECRET = 'Leave for a rival before spring';
const KEPT = { version: 1, order: 0, created: 1, changed: 1 };

describe.each(BROWSERS)('a hostile page in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let opened: OpenEditor;
  let before: string;

  beforeAll(async () => {
    server = await serve(PAGES);
    driver = await launchWith(name, 'dist-local');
    page = await driver.newPage('about:blank');
    await driver.setStorage({ 'statement:s1': { ...KEPT, id: 's1', text: SECRET } });
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });
  beforeEach(async () => {
    const editor = EDITORS.find(({ name }) => name === 'contenteditable') as EditorCase;
    opened = new OpenEditor(driver, page, editor, `${server.url}contenteditable/index.html`);
    await page.bringToFront();
    await opened.load();
    before = await opened.model();
  });

  const openCard = async (): Promise<Surface> => {
    const { x, y } = await opened.marked();
    await opened.click(x, y);
    return driver.card(page);
  };
  /** Where the fix is on the page, in CSS px. */
  const fixAt = (card: Surface) =>
    card.run(root => {
      const box = root.querySelector('.fix')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    });
  /** A write would be there by now: it takes less than this many frames and tasks. */
  const unharmed = async () => {
    await page.evaluate(
      () =>
        new Promise<void>(resolve => {
          let left = 60;
          const count = () => (left-- > 0 ? requestAnimationFrame(count) : resolve());
          count();
        }),
    );
    expect(await opened.model()).toBe(before);
    expect(await page.content()).not.toContain(SECRET);
  };

  test('presses the card by script', async () => {
    const card = await openCard();
    const at = await fixAt(card);
    await page.evaluate(({ x, y }) => {
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
    await unharmed();
  });

  test('reads the card', async () => {
    const card = await openCard();
    const at = await fixAt(card);
    const seen = await page.evaluate(({ x, y }) => {
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
    const card = await openCard();
    const opacity = await page.evaluate(
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
    const card = await openCard();
    const at = await fixAt(card);
    await page.evaluate(TRICKS[trick] as (at: { x: number; y: number }) => void, at);
    await page.mouse.click(at.x, at.y);
    await unharmed();
  });

  test('changes the ranges of the marks', async () => {
    const card = await openCard();
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight as unknown as Iterable<Range>) range.selectNodeContents(document.body);
    });
    await card.click('.fix');
    await opened.modelIs(
      'the fix changes its own words',
      before.replace('Responsible for bringing', 'Brought'),
    );
  });

  test('sends messages and events in its name', async () => {
    const known = await page.evaluate(async secretly => {
      const told: string[] = [];
      addEventListener('message', event => told.push(JSON.stringify(event.data)));
      for (const data of [
        'load-card',
        'upshot',
        { type: 'upshot', insert: 'x' },
        { upshotPage: 'insert', text: 'x' },
      ]) {
        postMessage(data, '*');
        for (const type of ['upshot', 'upshotPage', 'upshot:insert', 'load-card', 'insert', 'escape'])
          document
            .querySelector('#editor')
            ?.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
      }
      await new Promise(resolve => setTimeout(resolve, 0));
      return {
        names: Object.getOwnPropertyNames(window).filter(name => /upshot/i.test(name)),
        told: told.filter(text => text.includes(secretly)),
      };
    }, SECRET);
    expect(known).toEqual({ names: [], told: [] });
    await unharmed();
  });

  test('spoils the built-in prototypes', async () => {
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const prototype of [
        Array.prototype,
        String.prototype,
        Map.prototype,
        Range.prototype,
      ] as object[]) {
        for (const key of ['includes', 'startsWith', 'get', 'getClientRects', 'setStart']) {
          if (!(key in prototype)) continue;
          const original = (prototype as Record<string, (...args: unknown[]) => unknown>)[key];
          Object.defineProperty(prototype, key, {
            configurable: true,
            value(this: unknown, ...args: unknown[]) {
              if (args.some(one => typeof one === 'string' && /Brought|rival/.test(one)))
                heard.push(String(args));
              return original?.apply(this, args);
            },
          });
        }
      }
      Object.defineProperty(Object.prototype, 'fixes', {
        configurable: true,
        get: () => [{ text: 'HACKED' }],
      });
      Object.defineProperty(Object.prototype, 'signal', { configurable: true, get: () => undefined });
    });
    try {
      await opened.load();
      const card = await openCard();
      await card.click('.fix');
      await opened.modelIs('the fix is as ever', before.replace('Responsible for bringing', 'Brought'));
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    } finally {
      await page.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });

  test('gives private and locked elements the classes of editors', async () => {
    await page.evaluate(() => {
      const words = 'Responsible for bringing in 50 new customers every month.';
      const trap = document.createElement('section');
      trap.id = 'trap';
      trap.innerHTML = `<input type="password" class="ql-editor ProseMirror" value="${words}">
        <div class="cm-content" contenteditable="false">${words}</div>
        <div class="ProseMirror ql-editor trix ck-editor__editable" data-lexical-editor data-slate-editor>${words}</div>
        <trix-editor class="public-DraftEditor-content mce-content-body"></trix-editor>
        <div class="ProseMirror" contenteditable="true" aria-readonly="true">${words}</div>`;
      document.body.append(trap);
      document.body.append(document.createElement('textarea'));
    });
    await opened.marked();
    const inTrap = await page.evaluate(
      () =>
        ['fix', 'improve', 'consider']
          .flatMap(level => [...(CSS.highlights.get(`upshot-${level}`) ?? [])] as unknown as Range[])
          .filter(range => document.querySelector('#trap')?.contains(range.startContainer)).length,
    );
    expect(inTrap).toBe(0);
    await unharmed();
  });

  test('changes its tree ten thousand times a second', async () => {
    await page.evaluate(() => {
      const box = document.createElement('div');
      document.body.append(box);
      let count = 0;
      const start = performance.now();
      const storm = () => {
        // As many as are due at ten thousand a second, two seconds long.
        for (const due = (performance.now() - start) * 10; count < due; count++) {
          const item = document.createElement(count % 7 ? 'i' : 'textarea');
          item.textContent = String(count);
          box.append(item);
          if (box.childNodes.length > 200) box.firstChild?.remove();
        }
        if (count < 20_000) setTimeout(storm, 0);
        else Object.assign(window, { changed: count });
      };
      storm();
    });
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      editor?.focus();
      if (editor?.lastElementChild) getSelection()?.selectAllChildren(editor.lastElementChild);
      getSelection()?.collapseToEnd();
    });
    await opened.type(' Typed in the storm.');
    await opened.modelIs('every key is there', `${before} Typed in the storm.`);
    const changed = await until('the storm is over', () =>
      page.evaluate(() => (window as unknown as { changed?: number }).changed),
    );
    expect(changed).toBeGreaterThanOrEqual(20_000);
    await opened.marked();
  });

  test('has had a statement of its own making saved: it is words and nothing else', async () => {
    const evil = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script> ]]>&amp;\u202e ${'long '.repeat(2000)}end`;
    await driver.setStorage({
      'statement:evil': { ...KEPT, id: 'evil', order: -1, text: evil },
      'goal:evil': { ...KEPT, id: 'evil', text: evil, steps: [], moves: [] },
    });
    await page.bringToFront();
    await opened.caretTo('end');
    const popup = await driver.openPopup(page);
    const row = await until('the statement is listed', () =>
      popup.run(root => {
        const rows = [...root.querySelectorAll<HTMLElement>('.row-text')];
        const found = rows.find(row => row.textContent?.startsWith('<img src=x'));
        if (!found) return undefined;
        const isMarkup = root.querySelector('.row img, .row script, .row-text *[onerror]') !== null;
        return { at: rows.indexOf(found) + 1, isMarkup, title: (root as Document).title };
      }),
    );
    expect(row).toMatchObject({ isMarkup: false });
    expect(row.title).not.toBe('hit');
    await popup.click(`.row:nth-child(${row.at}) .row-text`);
    await until('the popup says that it is there', () =>
      popup.run(root => root.querySelector('.notice')?.textContent?.startsWith('Inserted') === true),
    );
    await popup.click('#tab-goals');
    await until('the goal is words in the popup', () =>
      popup.run(root => {
        const panel = root.querySelector('#panel');
        return panel?.textContent?.includes('<img src=x') && !panel.querySelector('img, script');
      }),
    );
    await popup.close();
    // What a page reads as `innerText` has no bidi controls in Firefox.
    await until('it is words on the page', () =>
      page.evaluate(text => document.querySelector('#editor')?.textContent?.includes(text), evil),
    );
    expect(await page.title()).not.toBe('hit');
    expect(await page.$('#editor img, #editor script')).toBeNull();
  });
});
