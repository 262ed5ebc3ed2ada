import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import type { EditorCase } from '../e2e/editors/editors.ts';
import { OpenEditor } from '../e2e/editors/open-editor.ts';
import type { Action } from './actions.ts';
import { Keys } from './keys.ts';
import { type OnPageClock, PAGE_CLOCK } from './page-clock.ts';

/** What a write asks for; offsets in UTF-16 units of the field's text. */
export interface Write {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What stands between text and bold words of a state. */
export const BOLD = '\n--- bold: ';

/** Firefox tells these editors of a deletion by command only when an extension asks for it; the twin's user deletes by key. */
const DELETE_BY_KEY = ['slate', 'trix'];

export interface SideOptions {
  readonly driver: Driver;
  readonly page: Page;
  readonly url: string;
  readonly hasExtension: boolean;
  readonly isChromium: boolean;
}

/** The page with the extension, or its twin without. */
export class Side {
  private readonly page: Page;
  private readonly editor: EditorCase;
  private readonly opened: OpenEditor;
  private readonly keys: Keys;
  private readonly hasExtension: boolean;
  private readonly isChromium: boolean;

  constructor(editor: EditorCase, { driver, page, url, hasExtension, isChromium }: SideOptions) {
    this.page = page;
    this.editor = editor;
    this.hasExtension = hasExtension;
    this.isChromium = isChromium;
    this.opened = new OpenEditor(driver, page, editor, url);
    this.keys = new Keys(page.keyboard, isChromium);
  }

  async load(): Promise<void> {
    const { identifier } = await this.page.evaluateOnNewDocument(PAGE_CLOCK);
    if (this.hasExtension) await this.opened.load();
    else await this.opened.loadWithout();
    await this.page.removeScriptToEvaluateOnNewDocument(identifier);
    await this.opened.caretTo('end');
  }

  /** What the product reads. */
  text(): Promise<string> {
    return this.opened.probe(probe => probe.read().text);
  }

  /**
   * Text and bold words of the editor's own model, once it has drawn and taken note of the caret: no user goes on
   * sooner. Then `ms` pass on the page's clock; with a second or more, the screen is drawn and the extension sees it all.
   */
  async state(ms = 0): Promise<string> {
    const read = async (hears: number, ms: number, between: string) => {
      const { passTime, drawn } = window as unknown as OnPageClock;
      if (ms >= 1000) await drawn();
      await new Promise(requestAnimationFrame);
      if (hears > 0) passTime(hears);
      await new Promise(resolve => setTimeout(resolve, hears));
      const state = (await window.model()) + between + (await window.bold());
      passTime(ms);
      return state.replaceAll('\u00a0', ' ');
    };
    return this.page.evaluate(read, this.editor.hears ?? 0, ms, BOLD);
  }

  /** Writes through the extension, or with its adapters beside the twin. */
  async write({ from, to, text }: Write): Promise<string> {
    const expected = (await this.text()).slice(from, to);
    await this.page.evaluate(() => (window as unknown as OnPageClock).letTimeFlow());
    if (this.hasExtension) return this.opened.replace(from, to, expected, text);
    if (!this.isChromium && text === '' && DELETE_BY_KEY.includes(this.editor.name)) {
      await this.opened.probe(`probe => probe.select(${from}, ${to})` as never);
      await this.state();
      await this.keys.press('Backspace');
      return 'done';
    }
    const given = JSON.stringify([from, to, expected, text]);
    return this.opened.probe(`probe => probe.replace(...${given})` as never);
  }

  /** Does what a user does, all that is no write. */
  async act(action: Action): Promise<void> {
    const { keys } = this;
    if (action.kind === 'type') await this.type(action.text);
    if (action.kind === 'dictate') await keys.dictate(action.text);
    if (action.kind === 'keys') await this.pressAll(action.keys, action.held);
    if (action.kind === 'shortcut')
      await keys.press({ undo: 'z', redo: 'y', bold: 'b' }[action.name], 'Control');
    if (action.kind === 'copy-paste') {
      await this.pressAll(Array(action.length).fill('ArrowLeft'), 'Shift');
      await this.state();
      await keys.press('c', 'Control', 'Copy');
      await keys.press('ArrowRight');
      await this.state();
      await keys.press('v', 'Control', 'Paste');
    }
    if (action.kind === 'refocus') await this.refocus();
  }

  private async type(text: string): Promise<void> {
    if (this.editor.isTextField || !this.isChromium) return this.keys.type(text);
    for (const character of text) {
      await this.keys.type(character);
      // Some editors put the caret back once they have drawn.
      await this.heard();
    }
  }

  private async pressAll(keys: readonly string[], held?: 'Shift' | 'Control'): Promise<void> {
    for (const key of keys) {
      await this.keys.press(key, held);
      // A held key repeats no sooner; faster ones get lost in editors by themselves.
      await this.heard();
    }
  }

  /** Until the editor has drawn, and knows of the caret if it takes its time. */
  private async heard(): Promise<void> {
    if (this.editor.hears) await this.state();
    else await this.drawn();
  }

  private async drawn(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(resolve => setTimeout(resolve));
    });
  }

  private async refocus(): Promise<void> {
    const frame = await this.opened.frame();
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.drawn();
    const { host, root } = this.editor;
    await frame.focus(host ? `${host} >>> ${root}` : root);
  }
}
