import { AnnotationLayer } from './annotation-layer.ts';
import { Bridge } from './bridge.ts';
import { DocsText } from './docs-text.ts';
import { InputFrame, type InputListener } from './input-frame.ts';
import { KnownText } from './known-text.ts';
import { openedText } from './opened-text.ts';
import { Pace } from './pace.ts';
import { type Box, joinLines, shareOf } from './places.ts';
import { TextAccess } from './text-access.ts';
import { createWidthOf } from './width-of.ts';

/** What an open document tells; each is called before the browser paints the change. */
export interface DocumentListener extends Omit<InputListener, 'onCopy' | 'onMode'> {
  /** The text is another, or other parts of it are drawn. */
  onText(): void;
  /** Words may be drawn elsewhere. */
  onMove(): void;
}

/** After so long without a key, in ms, typing is over: the text is read and hints are made anew. */
const PAUSE = 620;

const widthOf = createWidthOf(document);

/** An open Google Docs document: its text, kept up to date, and where its words are. */
export class DocsDocument {
  readonly bridge: Bridge;
  readonly input: InputFrame;
  readonly access: TextAccess;
  readonly text = new DocsText();
  /** What hints are made for, and every offset that is given or taken is in. */
  known = new KnownText(this.text.shown, '');
  private readonly layer: AnnotationLayer;
  private readonly pace: Pace;
  private readonly listener: DocumentListener;
  private selected: readonly [number, number] | null = null;
  /** Whether keys have come since the text was read. */
  private isBehind = false;
  /** What there is where Google Docs keeps its text back. */
  private kept: { readonly text: string; readonly access: 'opened' | 'copied' } | undefined;
  private drawn = this.text.drawn;
  /** The same in offsets of `known.text`. */
  private seen = this.drawn;
  private typedAt = Number.NEGATIVE_INFINITY;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether something has changed that is told when typing is over. */
  private hasUntold = false;

  constructor(editor: HTMLElement, listener: DocumentListener, signal: AbortSignal) {
    this.listener = listener;
    this.bridge = new Bridge(signal);
    this.pace = new Pace(() => this.refresh(), signal);
    this.input = new InputFrame(
      {
        onTyping: () => this.noteTyping(),
        onKey: event => {
          this.pace.touch(this.isTyping);
          listener.onKey(event);
        },
        onFocus: isFocused => {
          if (isFocused) this.access.wake();
          listener.onFocus(isFocused);
        },
        onCopy: () => this.takeCopied(signal),
        onMode: () => listener.onMove(),
      },
      signal,
    );
    this.access = new TextAccess(this.bridge, () => this.refresh(), signal);
    this.layer = new AnnotationLayer(editor, () => this.look(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.pause), { once: true });
    this.input.find();
    // The keys go into a frame from now on.
    window.addEventListener('blur', () => this.input.find(), { signal });
    // The window's own size moves the pages without a change in them.
    window.addEventListener('resize', () => listener.onMove(), { passive: true, signal });
    editor.addEventListener('pointerup', () => this.look(), { passive: true, signal });
  }

  /** What the text is where it is not the present one; undefined where it is, or where there is none. */
  get keptAs(): 'opened' | 'copied' | undefined {
    return this.kept && this.access.missing && this.kept.access;
  }

  private get isTyping(): boolean {
    return performance.now() - this.typedAt < PAUSE;
  }

  /** The selection in offsets of `known.text`, as far as it is known. */
  selection(): { readonly from: number; readonly to: number } | undefined {
    if (!this.isBehind && !this.input.isComposing)
      this.selected = this.bridge.ask('selection') ?? this.selected;
    if (!this.selected) return undefined;
    const [from, to] = this.selected;
    return { from: this.known.toKnown(from), to: this.known.toKnown(to) };
  }

  /** Where words are in client CSS px; empty where they are not drawn, or it is not certain that they are. */
  boxes(from: number, to: number): Box[] {
    // Most marks of a long document are on pages that are not drawn; those of a text that may be out of date are guesses.
    if (from >= this.seen.to || to <= this.seen.from || this.keptAs) return [];
    const place = this.known.toNow(from, to);
    if (!place) return [];
    const boxes = this.text.slices(place.from, place.to).map(slice => {
      const box = slice.run.element.getBoundingClientRect();
      const { left, right } = shareOf(slice, widthOf);
      return {
        left: box.left + left * box.width,
        top: box.top,
        right: box.left + right * box.width,
        bottom: box.bottom,
      };
    });
    return joinLines(boxes);
  }

  /** Raw offsets of `from`–`to`; undefined when that has changed since hints were made. */
  toRaw(from: number, to: number): { readonly from: number; readonly to: number } | undefined {
    return this.known.toNow(from, to);
  }

  /** Something on the page has changed: looks where the words are now, and reads the text when it is time. */
  private look(): void {
    this.input.find();
    if (this.pace.touch(this.isTyping) && !this.input.isComposing) this.refresh();
    else if (!document.hidden) this.place(false);
  }

  private noteTyping(): void {
    // Where the caret is before the key has its effect, in the text that is known.
    if (!this.isBehind) this.selected = this.bridge.ask('selection') ?? this.selected;
    this.isBehind = true;
    this.typedAt = performance.now();
    this.pause ??= setTimeout(() => this.endTyping(), PAUSE);
    this.listener.onTyping();
  }

  private endTyping(): void {
    const left = PAUSE - (performance.now() - this.typedAt);
    this.pause = left > 0 ? setTimeout(() => this.endTyping(), left) : undefined;
    if (left <= 0) this.refresh();
  }

  /** Reads the text anew, unless nobody could see what comes of it. */
  refresh(): void {
    if (document.hidden || this.input.isComposing) return;
    this.pace.note();
    const reading = this.access.read();
    if (reading) {
      this.selected = reading.selection ?? this.selected;
      this.isBehind = false;
      this.kept = undefined;
    } else if (!this.kept && /^no/.test(this.access.missing ?? '')) {
      const text = openedText(document.scripts);
      if (text) this.kept = { text, access: 'opened' };
    }
    const raw = reading?.text ?? this.kept?.text ?? this.text.raw;
    const isNew = raw !== this.text.raw;
    if (isNew) this.text.setRaw(raw);
    this.place(isNew);
  }

  private place(isTextNew: boolean): void {
    const { chunks, isChanged } = this.layer.read();
    const before = this.drawn;
    const hasNews = (isChanged || isTextNew) && this.text.align(chunks);
    const now = this.text.drawn;
    this.drawn = now;
    this.known.follow(this.text.raw);
    // Other pages have marks of their own to choose from.
    const isElsewhere = before.from !== now.from || before.to !== now.to;
    this.hasUntold ||= isTextNew || hasNews || isElsewhere;
    const isTold = this.hasUntold && !this.isTyping;
    if (isTold) {
      this.hasUntold = false;
      this.known = new KnownText(this.text.shown, this.text.raw);
    }
    this.seen = { from: this.known.toKnown(now.from), to: this.known.toKnown(now.to) };
    if (isTold) this.listener.onText();
    else this.listener.onMove();
  }

  /** Without the interface, what the user copies is a text to look at: the list of hints needs no more. */
  private takeCopied(signal: AbortSignal): void {
    if (!this.access.missing) return;
    setTimeout(() => {
      const text = signal.aborted ? '' : (this.bridge.ask('copy') ?? '');
      if (!text.trim()) return;
      this.kept = { text: text.replaceAll('\r\n', '\n'), access: 'copied' };
      this.refresh();
    });
  }
}
