import type { Field, LiveRange } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import { pickMarks } from '../engine/marks.ts';
import { onceAFrame } from '../platform/once-a-frame.ts';

/** A line that is being typed gets no new mark before the user has paused so long, in ms. */
const PAUSE = 600;

/** Far beyond any resume, in UTF-16 units: what is longer was not meant for it, and is left alone. */
const LONGEST = 300_000;

export interface SessionOptions {
  readonly field: Field;
  check(text: string): readonly Finding[];
  /** Whether nothing is to be marked just now. */
  isPaused(): boolean;
  /** Called whenever `findings` or `visible` may have changed. */
  onUpdate(session: Session): void;
  readonly signal: AbortSignal;
}

/** One open field: its text goes to the engine, its findings to whoever paints them. */
export class Session {
  readonly field: Field;
  readonly signal: AbortSignal;
  text = '';
  findings: readonly Finding[] = [];
  private readonly options: SessionOptions;
  private typedAt = Number.NEGATIVE_INFINITY;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    this.field = options.field;
    this.signal = options.signal;
    const { canvas, element } = this.field;
    (canvas?.keys ?? element).addEventListener(
      'input',
      () => {
        this.typedAt = performance.now();
      },
      { capture: true, signal: this.signal },
    );
    // A hand at the mouse types no more: a mark that is seen can be pressed, also where the caret goes with the press.
    this.field.element.addEventListener('pointerdown', () => this.endTyping(), {
      capture: true,
      signal: this.signal,
    });
    // Before the next frame is painted; many changes cost one check.
    const check = onceAFrame(() => this.update(), this.signal);
    this.field.onChange(canvas ? () => this.update() : check, this.signal);
    this.signal.addEventListener('abort', () => clearTimeout(this.pause), { once: true });
    this.update();
  }

  get isTooLong(): boolean {
    return this.text.length > LONGEST;
  }

  /** The findings to mark: one a line, none on the line that is being typed. */
  marks(): readonly Finding[] {
    if (this.options.isPaused()) return [];
    const marks = pickMarks(this.findings);
    if (performance.now() - this.typedAt >= PAUSE) return marks;
    const caret = this.field.selection()?.from ?? -1;
    return marks.filter(({ line }) => caret < line.from || caret > line.to);
  }

  place(finding: Finding): LiveRange | readonly DOMRect[] | undefined {
    return this.field.place(finding.from, finding.to);
  }

  /** Where a finding is now, in client CSS px; empty once its words are gone. */
  boxes(finding: Finding): readonly DOMRect[] {
    return this.boxesAt(finding.from, finding.to);
  }

  /** Where words are now, in client CSS px. */
  boxesAt(from: number, to: number): readonly DOMRect[] {
    const place = this.field.place(from, to);
    if (!place) return [];
    if (!('getClientRects' in place)) return place;
    const boxes = [...place.getClientRects()].filter(box => box.width > 0);
    if ('disconnect' in place) place.disconnect();
    return boxes;
  }

  /** How many lines have something to fix or improve; settled, whoever types. */
  get count(): number {
    return pickMarks(this.findings).filter(({ level }) => level !== 'consider').length;
  }

  /** Shows the same findings again, or hides them. */
  refresh(): void {
    this.options.onUpdate(this);
  }

  /** Reads at once what else would be read at the next frame. */
  catchUp(): void {
    if (this.field.text() !== this.text) this.update();
  }

  /** Checks the same text again, after what is looked for has changed. */
  recheck(): void {
    this.findings = this.isTooLong ? [] : this.options.check(this.text);
    this.options.onUpdate(this);
  }

  private update(): void {
    const text = this.field.text();
    if (text !== this.text) {
      this.text = text;
      this.findings = this.isTooLong ? [] : this.options.check(text);
    }
    clearTimeout(this.pause);
    const left = PAUSE - (performance.now() - this.typedAt);
    if (left > 0) this.pause = setTimeout(() => this.endTyping(), left);
    this.options.onUpdate(this);
  }

  private endTyping(): void {
    if (this.typedAt === Number.NEGATIVE_INFINITY) return;
    clearTimeout(this.pause);
    this.typedAt = Number.NEGATIVE_INFINITY;
    this.options.onUpdate(this);
  }
}
