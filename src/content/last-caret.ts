import type { Field, Span } from '../editors/editor.ts';

/** Where the user last was: the field, the selection in it, and when it had the focus (ms since 1970). */
export interface LastCaret {
  readonly field: Field;
  readonly focusedAt: number;
  readonly at: Span;
}

/** Whether the focus is in a field, in its own tree: to the document it is on the host of a shadow tree. */
export function hasFocus({ element, canvas }: Field): boolean {
  if (canvas) return canvas.hasFocus();
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.contains(root.activeElement);
}

/** Remembers the last caret of a frame, also while the popup has the focus. */
export class CaretMemory {
  private field: Field | undefined;
  private focusedAt = 0;
  private at: Span | undefined;

  listen(field: Field, signal: AbortSignal): void {
    const { element } = field;
    const keys = field.canvas?.keys ?? element;
    const remember = () => this.remember(field);
    keys.addEventListener('focusin', remember, { signal });
    keys.addEventListener('focusout', remember, { signal });
    element.ownerDocument.addEventListener(
      'selectionchange',
      () => {
        if (this.field === field && hasFocus(field)) this.at = field.selection() ?? this.at;
      },
      { signal },
    );
    if (hasFocus(field)) remember();
  }

  /** For changes of the selection that come just before the focus leaves again: their event would be too late. */
  remember(field: Field): void {
    if (this.field !== field) this.at = undefined;
    this.field = field;
    this.focusedAt = Date.now();
    this.at = field.selection() ?? this.at;
  }

  /** The last caret, or undefined when no open field has had one. The span is inside the field's present text. */
  get(): LastCaret | undefined {
    if (!this.field?.element.isConnected) return undefined;
    const length = this.field.text().length;
    // The caret may have moved without its event having come yet.
    const span = (hasFocus(this.field) && this.field.selection()) || this.at || { from: length, to: length };
    const at = { from: Math.min(span.from, length), to: Math.min(span.to, length) };
    return { field: this.field, focusedAt: this.focusedAt, at };
  }
}
