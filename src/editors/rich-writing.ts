import type { Outcome, Span } from './editor.ts';
import { selectionOf } from './selection-of.ts';
import { techniques } from './techniques.ts';
import { write } from './write.ts';

/** An editor that is written to, by one technique. */
export interface RichTarget {
  readonly element: HTMLElement;
  readonly technique: keyof typeof techniques;
  text(): string;
  selection(): Span | undefined;
  range(from: number, to: number): Range | undefined;
  /** Whether the field is still in the page and no input method is composing in it. */
  isSettled(): boolean;
  /** Whether the element has become another kind of editor. */
  isForeign(): boolean;
  /** Whether it has been locked, or must be left alone for another reason. */
  isSkipped(): boolean;
}

/** Where typing begins in an editor without text: inside its first, deepest block. */
function emptyRange(element: HTMLElement): Range {
  let inner: Element = element;
  while (inner.firstElementChild && inner.firstElementChild.tagName !== 'BR') inner = inner.firstElementChild;
  const range = element.ownerDocument.createRange();
  range.setStart(inner, 0);
  return range;
}

/** Puts the selection there and the focus into the field, without scrolling. */
export function selectRich({ element, range }: RichTarget, from: number, to: number): void {
  element.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range(from, to) ?? emptyRange(element);
  selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Puts a text over a span, as one undo step. */
export async function putRich(
  target: RichTarget,
  from: number,
  to: number,
  replacement: string,
): Promise<Outcome> {
  const { element, text, selection, technique } = target;
  const before = text();
  if (target.isForeign()) return 'unchanged';
  /** Positions differ in how editors name them, words do not. */
  const isSelected = () => {
    const now = selection();
    const words = text();
    return now !== undefined && words.slice(now.from, now.to).trim() === words.slice(from, to).trim();
  };
  return write({
    before,
    after: before.slice(0, from) + replacement.replaceAll(/\r\n?/g, '\n') + before.slice(to),
    read: text,
    isSettled: target.isSettled,
    select: () => selectRich(target, from, to),
    isReady: () => element.isContentEditable && !target.isSkipped() && isSelected(),
    act: () => techniques[technique](element, replacement),
  });
}
