import type { Outcome } from './editor.ts';
import type { TextFieldElement } from './opaque-range.ts';
import { type } from './techniques.ts';
import { write } from './write.ts';

/** A field whose value is written. */
interface TextTarget {
  readonly element: TextFieldElement;
  /** Whether an input method is composing in it. */
  isComposing(): boolean;
  /** Whether it has been locked, or must be left alone for another reason. */
  isSkipped(): boolean;
}

/** Puts a text over a span of a field's value, as one undo step. */
export async function putText(
  { element, isComposing, isSkipped }: TextTarget,
  from: number,
  to: number,
  text: string,
): Promise<Outcome> {
  const before = element.value;
  const isOneLine = element instanceof HTMLInputElement;
  const after =
    before.slice(0, from) + text.replaceAll(/\r\n?|\n/g, isOneLine ? ' ' : '\n') + before.slice(to);
  // The browser would cut the text in silence.
  if (element.maxLength >= 0 && after.length > element.maxLength) return 'unchanged';
  return write({
    before,
    after,
    read: () => element.value,
    isSettled: () => element.isConnected && !isComposing(),
    select: () => selectText(element, from, to),
    isReady: () => !isSkipped() && element.selectionStart === from && element.selectionEnd === to,
    act: () => type(element, after.slice(from, after.length - (before.length - to))),
  });
}

/** Puts the selection there and the focus into the field, without scrolling. */
export function selectText(element: TextFieldElement, from: number, to: number): void {
  element.focus({ preventScroll: true });
  element.setSelectionRange(from, to);
}
