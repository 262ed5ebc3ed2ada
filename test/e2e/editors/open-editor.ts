import type { Frame, Page } from 'puppeteer-core';
import { type Driver, until } from '../../browsers/driver.ts';
import type { Probe } from '../../pages/probe.ts';
import { pressUndo } from '../page-actions.ts';
import { askExtension } from './ask-extension.ts';
import type { EditorCase } from './editors.ts';
import { lineShare, type Mark, marksIn } from './painted-marks.ts';

/** Where the caret can be put by keys: "selection" is over the first three characters, "caret" behind them. */
export type Place = 'caret' | 'start' | 'end' | 'selection';

const PHRASE = 'Responsible for';
/** What the phrase's fix replaces, and what by. */
export const OLD_WORDS = 'Responsible for bringing';
export const NEW_WORDS = 'Brought';

/** Typed spaces at an edge become no-break spaces in some editors. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** An editor page with the extension on it. */
export class OpenEditor {
  readonly page: Page;
  private readonly driver: Driver;
  private readonly editor: EditorCase;
  readonly url: string;

  constructor(driver: Driver, page: Page, editor: EditorCase, url: string) {
    this.driver = driver;
    this.page = page;
    this.editor = editor;
    this.url = url;
  }

  /** Loads the page anew and waits for the editor and its marks. */
  async load(): Promise<void> {
    await this.loadWithout();
    await this.marked();
  }

  /** Loads the page without waiting for the extension. */
  async loadWithout(url = this.url): Promise<void> {
    await this.page.goto(url);
    await until('the editor stands', () => this.page.evaluate(() => window.isReady === true));
  }

  async frame(): Promise<Frame> {
    if (!this.editor.frame) return this.page.mainFrame();
    return until('the frame of the editor', async () => {
      for (const frame of this.page.frames()) {
        if (frame.parentFrame() && (await frame.$(this.editor.root))) return frame;
      }
      return undefined;
    });
  }

  private get selector(): string {
    const { host, root } = this.editor;
    return host ? `${host} >>> ${root}` : root;
  }

  model(): Promise<string> {
    return this.page.evaluate(() => window.model());
  }
  bold(): Promise<string> {
    return this.page.evaluate(() => window.bold());
  }

  /** Runs the product's own reader beside the page. */
  async probe<T>(read: (probe: Probe) => T): Promise<T> {
    const frame = await this.frame();
    const address = new URL('/probe.js', this.url).href;
    return (await frame.evaluate(
      `import(${JSON.stringify(address)}).then(() => (${read.toString()})(window.probe))`,
    )) as T;
  }

  async marks(): Promise<Mark[]> {
    const boxes = this.editor.isTextField ? await this.driver.boxes(this.page) : [];
    return marksIn(await this.frame(), this.editor, boxes);
  }

  /** The one mark on the phrase. */
  marked(): Promise<Mark> {
    return until(`“${PHRASE}” is marked`, async () => {
      const found = (await this.marks()).filter(({ text }) => text === PHRASE);
      return found.length === 1 ? found[0] : undefined;
    });
  }

  /** Until the editor has drawn what was typed: some put the caret back once they have, and no user clicks in between. */
  async drawn(): Promise<void> {
    await (await this.frame()).evaluate(
      () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  }

  /** Until a click on the phrase has put the caret into it, as the editor sees it. */
  async caretInPhrase(): Promise<void> {
    await until('the caret is in the phrase', async () => {
      const { text } = await this.probe(probe => probe.read());
      const now = await this.probe(probe => probe.selection());
      const start = text.indexOf(PHRASE);
      return now !== undefined && now.from > start && now.from < start + PHRASE.length;
    });
  }

  async unmarked(): Promise<void> {
    await until(`“${PHRASE}” is not marked any more`, async () =>
      (await this.marks()).every(({ text }) => text !== PHRASE),
    );
  }

  /** Where the editor's document begins on the page, in CSS px. */
  private async origin(): Promise<{ x: number; y: number }> {
    return (await this.frame()).evaluate(() => {
      const box = window.frameElement?.getBoundingClientRect();
      return { x: box?.left ?? 0, y: box?.top ?? 0 };
    });
  }

  /** A click of the user into the editor's document, at client CSS px of that document. */
  async click(x: number, y: number): Promise<void> {
    const origin = await this.origin();
    await this.page.mouse.click(x + origin.x, y + origin.y);
  }

  /** How much of a mark's width shows the colour of its line on the screen, 0 to 1. */
  async paintedShare({ box }: Mark): Promise<number> {
    const origin = await this.origin();
    const clip = {
      x: Math.ceil(origin.x + box.left),
      y: Math.floor(origin.y + box.top),
      width: Math.floor(box.right - box.left) - 1,
      height: Math.ceil(box.bottom - box.top) + 4,
    };
    return lineShare(Buffer.from(await this.page.screenshot({ clip })));
  }

  /** Opens the hint on the phrase and presses its first fix. */
  async pressFix(): Promise<void> {
    const { x, y } = await this.marked();
    await this.click(x, y);
    const card = await this.driver.card(this.page);
    await card.click('.fix');
  }

  async modelIs(what: string, expected: string): Promise<void> {
    let last = '';
    await until(what, async () => {
      last = await this.model();
      return plain(last) === plain(expected);
    }).catch(() => {
      throw new Error(`${what}: the model reads ${JSON.stringify(last)} and not ${JSON.stringify(expected)}`);
    });
  }

  /** Puts the caret or selection there with real keys. */
  async caretTo(place: Place): Promise<void> {
    const { keyboard } = this.page;
    const edge = place === 'end' ? 'end' : 'start';
    // An editor that is still taking the focus loses the key; the same key once more does no harm.
    await until(`the caret is at: ${edge}`, async () => {
      await (await this.frame()).focus(this.selector);
      await keyboard.down('Control');
      await keyboard.press(edge === 'end' ? 'End' : 'Home');
      await keyboard.up('Control');
      await this.drawn();
      return this.isCaretAt(edge);
    });
    if (place === 'start' || place === 'end') return;
    if (place === 'selection') await keyboard.down('Shift');
    for (let step = 0; step < 3; step++) {
      // Which arrow leads on from left-to-right words in a right-to-left line differs from browser to browser.
      if (this.editor.isRightToLeft)
        await (await this.frame()).evaluate(
          alter => getSelection()?.modify(alter, 'forward', 'character'),
          place === 'selection' ? 'extend' : 'move',
        );
      else await keyboard.press('ArrowRight');
    }
    if (place === 'selection') await keyboard.up('Shift');
    await this.caretIs(place);
  }

  private async isCaretAt(place: Place): Promise<boolean> {
    const now = await this.probe(probe => probe.selection());
    const from = place === 'caret' ? 3 : place === 'end' ? now?.length : 0;
    return now?.from === from && now?.to === (place === 'selection' ? 3 : from);
  }

  /** Editors that move the caret by themselves show it a moment later. */
  private async caretIs(place: Place): Promise<void> {
    await until(`the caret is at: ${place}`, () => this.isCaretAt(place));
  }

  /** Limits a text field to so many characters. */
  async limit(length: number): Promise<void> {
    await this.page.$eval(
      this.selector,
      (field, length) => field.setAttribute('maxlength', String(length)),
      length,
    );
  }

  async highlightNames(): Promise<string[]> {
    return (await this.frame()).evaluate(() => [...CSS.highlights.keys()]);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  undo(): Promise<void> {
    return pressUndo(this.page);
  }

  async insert(text: string): Promise<string> {
    const [answer] = (await askExtension(this.driver.browser, 'insert', text)) as ({
      outcome: string;
    } | null)[];
    return answer?.outcome ?? 'no-field';
  }
  /** Writes over words of the first field as the review does. */
  async replace(from: number, to: number, expected: string, text: string): Promise<string> {
    const { browser } = this.driver;
    const lists = (await askExtension(browser, 'fields')) as ({ fields: { id: number }[] } | null)[];
    const frame = lists.findIndex(list => (list?.fields.length ?? 0) > 0);
    const field = lists[frame]?.fields[0]?.id;
    if (field === undefined) return 'no-field';
    const answers = await askExtension(browser, 'replace', { field, from, to, expected }, text);
    return String(answers[frame]);
  }

  async stop(): Promise<void> {
    await askExtension(this.driver.browser, 'stop');
  }
}
