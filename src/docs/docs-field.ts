import type {
  CanvasField,
  CanvasMark,
  CanvasState,
  EditorKind,
  Field,
  Outcome,
  Span,
} from '../editors/editor.ts';
import { say } from '../platform/i18n.ts';
import { diagnose } from './diagnostics.ts';
import { DocsDocument } from './docs-document.ts';
import { modeOf } from './input-frame.ts';
import { Overlay } from './overlay.ts';
import { appendText, insertText, replaceText, type WriteTarget } from './write.ts';

const EDITOR = '.kix-appview-editor';
/** Google Docs glides to a place and draws its page; longer than that it does not take. In ms. */
const REVEALS_WITHIN = 1500;

/** A Google Docs document as a field. It lives from `onChange` on, as long as the signal it is given there. */
class DocsField implements Field, CanvasField {
  readonly element: HTMLElement;
  readonly canvas: CanvasField = this;
  readonly keys = new EventTarget();
  private document: DocsDocument | undefined;
  private overlay: Overlay | undefined;
  private marks: readonly CanvasMark[] = [];
  /** Whether the user wants to see hints in a document that can only be read. */
  private isAsked = false;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  label(): string {
    const title = document.querySelector<HTMLInputElement>('input.docs-title-input')?.value.trim();
    return title || say('docs_label');
  }

  text(): string {
    return this.document?.known.text ?? '';
  }

  place(from: number, to: number): readonly DOMRect[] {
    const boxes = this.isQuiet() ? [] : (this.document?.boxes(from, to) ?? []);
    return boxes.map(({ left, top, right, bottom }) => new DOMRect(left, top, right - left, bottom - top));
  }

  selection(): Span | undefined {
    return this.document?.selection();
  }

  select(from: number, to: number): void {
    const now = this.selection();
    this.isAsked = true;
    // Google Docs scrolls to what is selected.
    if (now?.from === from && now.to === to) this.document?.bridge.ask('focus');
    else this.goTo(from, to);
    this.draw();
  }

  async replace(from: number, to: number, expected: string, replacement: string): Promise<Outcome> {
    const { document } = this;
    if (!document || !(await document.access.ensure())) return 'unchanged';
    const { text } = document.known;
    if (text.slice(from, to) !== expected) return 'changed-otherwise';
    // A line goes with the line feed before it: the last one can't be selected.
    const isLine = replacement === '' && text[from - 1] === '\n' && text[to - 1] === '\n';
    const shift = isLine ? 1 : 0;
    const place = document.toRaw(from - shift, to - shift);
    if (!place) return 'changed-otherwise';
    const change = { ...place, text: replacement };
    const outcome = await replaceText(this.target(document), document.text.raw, change);
    document.refresh();
    return outcome;
  }

  async insert(text: string, { from, to }: Span): Promise<Outcome> {
    const { document } = this;
    if (!document || !(await document.access.ensure())) return 'unchanged';
    const target = this.target(document);
    // No caret is ever behind the last line feed: that place stands for a paragraph of its own.
    const outcome =
      from < document.known.text.length
        ? await insertText(target, text, document.toRaw(from, to) ?? { from: 0, to: 0 })
        : await appendText(target, text);
    document.refresh();
    return outcome;
  }

  onChange(run: () => void, signal: AbortSignal): void {
    const { keys } = this;
    this.overlay = new Overlay(this.element, signal);
    this.document = new DocsDocument(
      this.element,
      {
        onTyping: () => keys.dispatchEvent(new Event('input')),
        onKey: event => {
          if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
          if (keys.dispatchEvent(new Event('escape', { cancelable: true }))) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        onFocus: isFocused => keys.dispatchEvent(new Event(isFocused ? 'focusin' : 'focusout')),
        onText: run,
        onMove: () => this.draw(),
      },
      signal,
    );
    signal.addEventListener(
      'abort',
      () => {
        this.document = undefined;
        this.overlay = undefined;
      },
      { once: true },
    );
    // A page that was there before has a text at once, if an old one.
    this.document.refresh();
  }

  paint(marks: readonly CanvasMark[]): void {
    this.marks = marks;
    this.draw();
  }

  hasFocus(): boolean {
    return this.document?.input.hasFocus() ?? false;
  }

  async reveal(from: number, to: number): Promise<void> {
    this.isAsked = true;
    this.draw();
    if (this.state().access === 'full' && !this.isInView(from, to)) this.goTo(from, from);
    const end = performance.now() + REVEALS_WITHIN;
    while (this.state().access === 'full' && performance.now() < end && !this.isInView(from, to))
      await new Promise(resolve => setTimeout(resolve, 50));
  }

  anchor(): DOMRect | undefined {
    if (this.state().access === 'full') return undefined;
    const caret = document.getElementById('kix-current-user-cursor-caret')?.getBoundingClientRect();
    if (caret && caret.height > 0) return caret;
    const { left, top, width } = this.element.getBoundingClientRect();
    return new DOMRect(left + width / 2, top + 40, 1, 1);
  }

  state(): CanvasState {
    const isReadOnly = this.document?.input.isReadOnly() ?? true;
    const reason = this.document?.access.missing;
    if (!this.document || reason) {
      const access = this.document?.keptAs ?? 'clipboard';
      return { access, reason: reason ?? 'starting', isReadOnly };
    }
    if (this.overlay?.isUnwanted) return { access: 'list', reason: 'unwanted', isReadOnly };
    if (!this.document.text.isDrawn) return { access: 'list', reason: 'no-layer', isReadOnly };
    return { access: 'full', reason: '', isReadOnly };
  }

  diagnose(): string {
    return diagnose(this.element, this.state(), this.document);
  }

  /** Whether nothing is marked before the user asks for a hint: the document can only be read. */
  private isQuiet(): boolean {
    return modeOf() === 'viewing' && !this.isAsked;
  }

  private goTo(from: number, to: number): void {
    const place = this.document?.toRaw(from, to);
    if (!place) return;
    this.document?.bridge.ask('select', place.from, place.to);
    this.document?.bridge.ask('focus');
  }

  private draw(): void {
    const marks = this.isQuiet() ? [] : this.marks;
    this.overlay?.draw(
      marks.map(({ line, from, to }) => ({ line, boxes: this.document?.boxes(from, to) ?? [] })),
    );
  }

  private target({ bridge, input }: DocsDocument): WriteTarget {
    return { bridge, input, editor: this.element };
  }

  private isInView(from: number, to: number): boolean {
    const [box] = this.place(from, to);
    const view = this.element.getBoundingClientRect();
    return box !== undefined && box.top >= view.top && box.bottom <= view.bottom;
  }
}

/** Google Docs. Its text comes from the interface it has for accessibility tools, its places from the layer for them. */
export const googleDocs: EditorKind = {
  id: 'google-docs',
  *find(root) {
    if (root instanceof HTMLElement && root.matches(EDITOR)) yield root;
    yield* root.querySelectorAll<HTMLElement>(EDITOR);
  },
  open: element => new DocsField(element),
};
