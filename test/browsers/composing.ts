import type { Page } from 'puppeteer-core';
import { Chrome } from './firefox-window.ts';

/** An input method at work in what has the focus, as for Japanese. */
export interface Composing {
  /** Words that are not settled yet, in place of earlier ones. */
  set(text: string): Promise<void>;
  /** Settles on these words. */
  commit(text: string): Promise<void>;
}

export async function composeOn(page: Page): Promise<Composing> {
  const browser = page.browser();
  const isFirefox = (await browser.version()).toLowerCase().startsWith('firefox');
  return isFirefox ? inFirefox(new Chrome(browser)) : inChromium(page);
}

async function inChromium(page: Page): Promise<Composing> {
  const session = await page.createCDPSession();
  return {
    async set(text) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
    },
  };
}

function inFirefox(chrome: Chrome): Composing {
  const inTab = (code: string) => chrome.inside<void>('gBrowser.selectedBrowser', code);
  return {
    set: text =>
      inTab(`const text = ${JSON.stringify(text)};
        // Later calls go on with the same input method.
        const input = globalThis.upshotInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(content)) throw new Error('The window takes no input method');
        input.setPendingCompositionString(text);
        input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
        input.setCaretInPendingComposition(text.length);
        input.flushPendingComposition();`),
    commit: text =>
      inTab(
        `globalThis.upshotInput.commitCompositionWith(${JSON.stringify(text)}); globalThis.upshotInput = undefined;`,
      ),
  };
}
