import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { testAttacksOnCard } from './attacks-on-card.ts';
import { KEPT, onHostilePage, SECRET } from './hostile-page-setup.ts';

describe.each(BROWSERS)('a hostile page in %s', name => {
  const on = onHostilePage(name);

  testAttacksOnCard(on);

  test('changes the ranges of the marks', async () => {
    const card = await on.openCard();
    await on.page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight as unknown as Iterable<Range>) range.selectNodeContents(document.body);
    });
    await card.click('.fix');
    await on.opened.modelIs(
      'the fix changes its own words',
      on.before.replace('Responsible for bringing', 'Brought'),
    );
  });

  test('sends messages and events in its name', async () => {
    const known = await on.page.evaluate(async secretly => {
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
    await on.unharmed();
  });

  test('spoils the built-in prototypes', async () => {
    const { identifier } = await on.page.evaluateOnNewDocument(() => {
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
      await on.opened.load();
      const card = await on.openCard();
      await card.click('.fix');
      await on.opened.modelIs('the fix is as ever', on.before.replace('Responsible for bringing', 'Brought'));
      expect(await on.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    } finally {
      await on.page.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });

  test('gives private and locked elements the classes of editors', async () => {
    await on.page.evaluate(() => {
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
    await on.opened.marked();
    const inTrap = await on.page.evaluate(
      () =>
        ['fix', 'improve', 'consider']
          .flatMap(level => [...(CSS.highlights.get(`upshot-${level}`) ?? [])] as unknown as Range[])
          .filter(range => document.querySelector('#trap')?.contains(range.startContainer)).length,
    );
    expect(inTrap).toBe(0);
    await on.unharmed();
  });

  test('changes its tree ten thousand times a second', async () => {
    await on.page.evaluate(() => {
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
    await on.page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      editor?.focus();
      if (editor?.lastElementChild) getSelection()?.selectAllChildren(editor.lastElementChild);
      getSelection()?.collapseToEnd();
    });
    await on.opened.type(' Typed in the storm.');
    await on.opened.modelIs('every key is there', `${on.before} Typed in the storm.`);
    const changed = await until('the storm is over', () =>
      on.page.evaluate(() => (window as unknown as { changed?: number }).changed),
    );
    expect(changed).toBeGreaterThanOrEqual(20_000);
    await on.opened.marked();
  });

  test('has had a statement of its own making saved: it is words and nothing else', async () => {
    const evil = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script> ]]>&amp;\u202e ${'long '.repeat(2000)}end`;
    await on.driver.setStorage({
      'statement:evil': { ...KEPT, id: 'evil', order: -1, text: evil },
      'goal:evil': { ...KEPT, id: 'evil', text: evil, steps: [], moves: [] },
    });
    await on.page.bringToFront();
    await on.opened.caretTo('end');
    const popup = await on.driver.openPopup(on.page);
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
      on.page.evaluate(text => document.querySelector('#editor')?.textContent?.includes(text), evil),
    );
    expect(await on.page.title()).not.toBe('hit');
    expect(await on.page.$('#editor img, #editor script')).toBeNull();
  });
});
