import type { Field, LiveRange } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import { pickMarks } from '../engine/marks.ts';
import { onceAFrame } from '../platform/once-a-frame.ts';
import { endOfTurn, nextTurn } from './turns.ts';

/** A line that is being typed gets no new mark before the user has paused so long, in ms. */
const PAUSE = 600;

/** More than two pages, in UTF-16 units: reading and checking have a turn each. */
const LONG = 10_000;

/** Far beyond any resume, in UTF-16 units: what is longer was not meant for it, and is left alone. */
const LONGEST = 300_000;

export interface SessionOptions {
  readonly field: Field;
  /** Runs what may throw; undefined where it did, and then the session has ended. */
  guard<T>(run: () => T): T | undefined;
  /** Findings of a text; undefined as long as it is not through with a long one. */
  check(text: string): readonly Finding[] | undefined;
  /** Whether nothing is to be marked just now. */
  isPaused(): boolean;
  /** Called when the field is to be followed, until `signal` aborts. */
  onWake(session: Session, signal: AbortSignal): void;
  /** Called whenever `findings`, `marks()` or `isAwake` may have changed. */
  onUpdate(session: Session): void;
  readonly signal: AbortSignal;
}

/**
 * One field: its text goes to the engine, its findings to whoever paints them. Asleep at first: nothing is listened to,
 * read or painted. What is known of a field asleep is what it read last.
 */
export class Session {
  readonly field: Field;
  readonly signal: AbortSignal;
  text = '';
  findings: readonly Finding[] = [];
  /** Whether the findings are those of the text; none are before the first check is through. */
  private isRead = false;
  /** After it the check goes on. */
  private turn: Promise<void> | undefined;
  private life: AbortController | undefined;
  private readonly options: SessionOptions;
  private typedAt = Number.NEGATIVE_INFINITY;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private picked: { readonly from: readonly Finding[]; readonly marks: readonly Finding[] } | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    this.field = options.field;
    this.signal = options.signal;
    this.signal.addEventListener('abort', () => this.life?.abort());
  }

  get isAwake(): boolean {
    return this.life?.signal.aborted === false;
  }

  get isTooLong(): boolean {
    return this.text.length > LONGEST;
  }

  get isTyping(): boolean {
    return performance.now() - this.typedAt < PAUSE;
  }

  /** Follows the field from now on. */
  wake(): void {
    if (!this.isAwake && !this.signal.aborted) this.options.guard(() => this.follow());
  }

  /** Lets go of the field until `wake`. */
  sleep(): void {
    if (!this.isAwake || this.field.canvas) return;
    this.life?.abort();
    this.typedAt = Number.NEGATIVE_INFINITY;
    this.tell();
  }

  /** The findings to mark: one a line, none on the line that is being typed. */
  marks(): readonly Finding[] {
    if (this.options.isPaused()) return [];
    const marks = this.pick();
    if (!this.isTyping) return marks;
    const caret = this.field.selection()?.from ?? -1;
    return marks.filter(({ line }) => caret < line.from || caret > line.to);
  }

  /** Where a finding is: `old` if that still is it. */
  place(finding: Finding, old?: LiveRange): LiveRange | readonly DOMRect[] | undefined {
    return this.field.place(finding.from, finding.to, old);
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
    return this.pick().filter(({ level }) => level !== 'consider').length;
  }

  /** Shows the same findings again, or hides them. */
  refresh(): void {
    if (this.isAwake) this.tell();
  }

  /** Reads and checks at once what else would be at the next frame or turn; asleep, on waking. */
  catchUp(): void {
    if (!this.isRead || this.field.text() !== this.text) this.update(true);
  }

  /** Reads a field that never was. */
  async readOnce(): Promise<void> {
    if (!this.isRead && !this.turn) this.update();
    while (this.turn) await this.turn;
  }

  /** Checks the same text again, after what is looked for has changed. */
  recheck(): void {
    this.isRead = false;
    if (this.isAwake) this.update();
  }

  private follow(): void {
    this.life = new AbortController();
    const { signal } = this.life;
    const { canvas, element } = this.field;
    (canvas?.keys ?? element).addEventListener(
      'input',
      () => {
        this.typedAt = performance.now();
      },
      { capture: true, signal },
    );
    // A hand at the mouse types no more: a mark that is seen can be pressed, also where the caret goes with the press.
    element.addEventListener('pointerdown', () => this.endTyping(), { capture: true, signal });
    // Before the next frame is painted; many changes cost one check.
    const check = onceAFrame(() => this.update(), signal);
    this.field.onChange(canvas ? () => this.update() : check, signal);
    signal.addEventListener('abort', () => clearTimeout(this.pause));
    this.options.onWake(this, signal);
    this.update();
  }

  private pick(): readonly Finding[] {
    if (this.picked?.from !== this.findings)
      this.picked = { from: this.findings, marks: pickMarks(this.findings) };
    return this.picked.marks;
  }

  private update(isWhole = false): void {
    this.options.guard(() => this.read(isWhole));
  }

  private read(isWhole: boolean): void {
    // A long text is read in turns too as long as nothing of it is shown.
    if (!isWhole && !this.text && this.field.readAhead?.(endOfTurn()) === false) {
      this.later();
      return;
    }
    const text = this.field.text();
    if (text !== this.text) this.isRead = false;
    this.text = text;
    // Marks that are there already have to go on with their words.
    const isAtOnce = isWhole || this.findings.length > 0;
    if (!this.isRead && !isAtOnce && text.length > LONG) this.later();
    else if (!this.isRead) this.check(isAtOnce);
    clearTimeout(this.pause);
    const left = PAUSE - (performance.now() - this.typedAt);
    if (left > 0) this.pause = setTimeout(() => this.endTyping(), left);
    this.options.onUpdate(this);
  }

  /** One turn of the check, or all that is left of it. */
  private check(isWhole: boolean): void {
    const end = endOfTurn();
    do {
      const findings = this.options.check(this.isTooLong ? '' : this.text);
      if (!findings) continue;
      this.findings = findings;
      this.isRead = true;
      return;
    } while (isWhole || performance.now() < end);
    this.later();
  }

  /** Goes on with reading or checking in the next turn. */
  private later(): void {
    this.turn ??= nextTurn().then(() => {
      this.turn = undefined;
      if (this.isRead || this.signal.aborted) return;
      this.options.guard(() => {
        if (!this.text) return this.read(false);
        this.check(false);
        if (this.isRead) this.options.onUpdate(this);
      });
    });
  }

  private endTyping(): void {
    if (this.typedAt === Number.NEGATIVE_INFINITY) return;
    clearTimeout(this.pause);
    this.typedAt = Number.NEGATIVE_INFINITY;
    this.tell();
  }

  private tell(): void {
    this.options.guard(() => this.options.onUpdate(this));
  }
}
