import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import type { EditorCase } from '../e2e/editors/editors.ts';
import { OpenEditor } from '../e2e/editors/open-editor.ts';
import type { Action, Step } from './actions.ts';

/** What a write asks for; offsets in UTF-16 units of the field's text. */
export interface Write {
  readonly from: number;
  readonly to: number;
  readonly expected: string;
  readonly text: string;
}

/** Editors join what is typed within some time to one step back: their clock runs as the story says, not as the machine does. */
const CLOCK = `{ let now = 1.7e12; Date.now = () => now;
  Object.defineProperty(window, 'passTime', { value: ms => { now += ms; } }); }`;

const asState = (text: string | undefined, bold: string | undefined) =>
  `${text}\n--- bold: ${bold}`.replaceAll('\u00a0', ' ');

/** The page with the extension, or its twin without. */
export class Side {
  readonly opened: OpenEditor;
  private readonly page: Page;
  private readonly editor: EditorCase;
  readonly hasExtension: boolean;

  constructor(driver: Driver, page: Page, editor: EditorCase, url: string, hasExtension: boolean) {
    this.page = page;
    this.editor = editor;
    this.hasExtension = hasExtension;
    this.opened = new OpenEditor(driver, page, editor, url);
  }

  async load(): Promise<void> {
    const { identifier } = await this.page.evaluateOnNewDocument(CLOCK);
    if (this.hasExtension) await this.opened.load();
    else await this.opened.loadWithout();
    await this.page.removeScriptToEvaluateOnNewDocument(identifier);
    await this.opened.caretTo('end');
  }

  /** Text and bold words of the editor's own model. */
  async state(): Promise<string> {
    const [text, bold] = await this.page.evaluate(async () => [await window.model(), await window.bold()]);
    return asState(text, bold);
  }

  text(): Promise<string> {
    return this.opened.probe(probe => probe.read().text);
  }

  /** Does one step of the story that is no write. */
  async do({ action, pause }: Step): Promise<void> {
    await this.passTime(pause);
    await this.act(action);
    if (this.editor.hears) await new Promise(resolve => setTimeout(resolve, this.editor.hears));
  }

  /** The same as `state`, once the editor has drawn. */
  async drawnState(): Promise<string> {
    if (this.editor.frame) await this.opened.drawn();
    const [text, bold] = await this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return [await window.model(), await window.bold()];
    });
    return asState(text, bold);
  }

  /** Until the editor has drawn its text and taken note of the caret; no user goes on sooner. */
  async heard(): Promise<void> {
    await this.opened.drawn();
    if (this.editor.hears) await new Promise(resolve => setTimeout(resolve, this.editor.hears));
  }

  async passTime(ms: number): Promise<void> {
    const frame = await this.opened.frame();
    const pass = (ms: number) => (window as unknown as { passTime(ms: number): void }).passTime(ms);
    await this.page.evaluate(pass, ms);
    if (frame !== this.page.mainFrame()) await frame.evaluate(pass, ms).catch(() => undefined);
  }

  /** Writes through the extension, or with its adapters beside the twin. */
  async write({ from, to, expected, text }: Write): Promise<string> {
    if (!this.hasExtension)
      return this.opened.probe(
        `probe => probe.replace(${from}, ${to}, ${JSON.stringify(expected)}, ${JSON.stringify(text)})` as never,
      );
    return this.opened.replace(from, to, expected, text);
  }

  private async act(action: Action): Promise<void> {
    const { keyboard } = this.page;
    const press = async (key: string, isExtending = false) => {
      if (isExtending) await keyboard.down('Shift');
      await keyboard.press(key as 'End');
      if (isExtending) await keyboard.up('Shift');
    };
    if (action.kind === 'type') await keyboard.type(action.text);
    if (action.kind === 'keys') {
      for (const key of action.keys) {
        await press(key, action.isExtending);
        // A held key repeats no sooner; faster ones get lost in editors by themselves.
        await this.opened.drawn();
      }
    }
    if (action.kind === 'shortcut') {
      await keyboard.down('Control');
      if (action.name === 'redo') await keyboard.press('y');
      else await keyboard.press(action.name === 'undo' ? 'z' : 'b');
      await keyboard.up('Control');
    }
    if (action.kind === 'copy-paste') {
      for (let count = 0; count < action.length; count++) await press('ArrowLeft', true);
      await this.heard();
      await this.clipboard('c', 'Copy');
      await press('ArrowRight');
      await this.heard();
      await this.clipboard('v', 'Paste');
    }
    if (action.kind === 'refocus') await this.refocus();
  }

  private async clipboard(key: 'c' | 'v', command: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Control');
    await keyboard.press(key, { commands: [command] });
    await keyboard.up('Control');
  }

  private async refocus(): Promise<void> {
    const frame = await this.opened.frame();
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.opened.drawn();
    const { host, root } = this.editor;
    await frame.focus(host ? `${host} >>> ${root}` : root);
  }
}
