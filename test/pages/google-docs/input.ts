import type { Counters } from './counters.ts';
import type { Editing } from './editing.ts';
import { pressKey } from './keys.ts';
import type { Switches } from './switches.ts';
import type { View } from './view.ts';

/** The frame off the screen that takes every key, paste and composition; its own content counts for nothing. */
export class InputFrame {
  private frame: HTMLIFrameElement | undefined;
  private editable: HTMLElement | undefined;
  private isComposing = false;
  private readonly editing: Editing;
  private readonly view: View;
  private readonly switches: Switches;
  private readonly counters: Counters;
  /** Runs when the editor gets the focus. */
  onFocus = () => {};

  constructor(editing: Editing, view: View, switches: Switches, counters: Counters) {
    this.editing = editing;
    this.view = view;
    this.switches = switches;
    this.counters = counters;
  }

  get isReady(): boolean {
    return this.editable !== undefined;
  }
  get hasFocus(): boolean {
    return (
      this.editable !== undefined &&
      document.activeElement === this.frame &&
      this.frame?.contentDocument?.activeElement === this.editable &&
      (this.switches.unfocused === 'accept' || document.hasFocus())
    );
  }

  /** Puts in a new frame, in place of the one there is. */
  create(): void {
    this.frame?.remove();
    this.editable = undefined;
    const frame = document.createElement('iframe');
    frame.className = 'docs-texteventtarget-iframe docs-offscreen-z-index';
    frame.title = '';
    frame.style.cssText = 'position: fixed; left: -1000px; top: 100px; width: 300px; height: 40px; border: 0';
    frame.addEventListener('load', () => this.fill(frame), { once: true });
    this.frame = frame;
    document.body.append(frame);
  }

  private fill(frame: HTMLIFrameElement): void {
    const inner = frame.contentDocument!;
    const editable = inner.createElement('div');
    editable.contentEditable = 'true';
    for (const [name, value] of [
      ['role', 'textbox'],
      ['aria-label', 'Document content'],
      ['aria-multiline', 'true'],
    ] as const)
      editable.setAttribute(name, value);
    inner.body.append(editable);
    this.editable = editable;
    this.showMode();
    this.listen(editable);
    this.focus();
  }

  showMode(): void {
    if (this.editing.mode === 'viewing') this.editable?.setAttribute('aria-readonly', 'true');
    else this.editable?.removeAttribute('aria-readonly');
    const label = { editing: 'Editing mode', suggesting: 'Suggesting mode', viewing: 'Viewing mode' };
    document
      .querySelector('#docs-toolbar-mode-switcher')
      ?.setAttribute('aria-label', label[this.editing.mode]);
  }

  focus(): void {
    this.frame?.focus({ preventScroll: true });
    this.editable?.focus({ preventScroll: true });
  }
  blur(): void {
    this.editable?.blur();
  }

  /** A composition that is under way, and its end; as an input method makes them. */
  compose(): void {
    this.dispatch('compositionstart', '');
  }
  endComposing(text: string): void {
    this.dispatch('compositionend', text);
  }
  private dispatch(type: string, data: string): void {
    const realm = this.frame?.contentWindow as unknown as typeof globalThis;
    this.editable?.dispatchEvent(new realm.CompositionEvent(type, { bubbles: true, data }));
  }

  private listen(editable: HTMLElement): void {
    const on = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void) =>
      editable.addEventListener(type, run);
    const { editing } = this;
    on('focus', () => {
      this.onFocus();
      this.view.drawCarets();
    });
    on('blur', () => this.view.drawCarets());
    on('compositionstart', () => {
      this.isComposing = true;
    });
    on('compositionend', event => {
      this.isComposing = false;
      if (event.data && this.hasFocus) editing.insert(event.data, true);
      editable.replaceChildren();
    });
    on('keydown', event => {
      this.counters.keys++;
      if (this.hasFocus && !this.isComposing && pressKey(event, editing, this.view)) event.preventDefault();
    });
    on('keypress', event => {
      if (!this.hasFocus || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      // Whatever the key is: an arrow’s code comes out as “%” or “&”.
      if (event.charCode >= 32) editing.insert(String.fromCodePoint(event.charCode), true);
    });
    on('beforeinput', event => {
      if (this.switches.beforeinput === 'ignore' || event.inputType !== 'insertText' || this.isComposing)
        return;
      event.preventDefault();
      if (!this.hasFocus || !event.data) return;
      const { start } = editing;
      editing.insert(event.data);
      editing.select(start, start + event.data.length);
    });
    on('input', event => {
      const { isComposing, inputType, data } = event as InputEvent;
      if (isComposing || this.isComposing) return;
      if (this.hasFocus && event.isTrusted && data && inputType === 'insertText') editing.insert(data, true);
      editable.replaceChildren();
    });
    on('copy', event => this.copy(event));
    on('cut', event => {
      this.copy(event);
      editing.remove(editing.start, editing.end);
    });
    on('paste', event => this.paste(event));
  }

  private copy(event: ClipboardEvent): void {
    const { document, start, end } = this.editing;
    if (start === end) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', document.raw.slice(start, end));
  }

  private paste(event: ClipboardEvent): void {
    this.counters.pastes++;
    if (!this.hasFocus || !this.editing.canEdit || this.isComposing) return;
    event.preventDefault();
    const given = event.clipboardData?.getData('text/plain') ?? '';
    const text = given
      .replaceAll(/^ +| +$/g, '')
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\r\n?/g, '\n');
    if (!text) return;
    const land = () => {
      this.counters.pastesLanded++;
      this.editing.insert(this.switches.paste === 'other' ? text.toUpperCase() : text);
    };
    if (this.switches.paste === '40') setTimeout(land, 40);
    else if (this.switches.paste !== 'never') land();
  }
}
