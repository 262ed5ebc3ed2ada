import type { Editing } from './editing.ts';
import type { View } from './view.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The next or previous place a caret can be. */
function step({ document, first, last }: Editing, offset: number, forward: boolean): number {
  const { index, at } = document.locate(offset);
  const start = document.starts[index]!;
  const { text } = document.paragraphs[index]!;
  if (forward) {
    if (at >= text.length) return Math.min(last, document.starts[index + 1] ?? offset);
    return (
      start +
      (graphemes.segment(text).containing(at)!.index + graphemes.segment(text).containing(at)!.segment.length)
    );
  }
  if (at > 0) return start + graphemes.segment(text).containing(at - 1)!.index;
  if (index === 0) return first;
  return document.starts[index - 1]! + document.paragraphs[index - 1]!.text.length;
}

/** Does what a key does by its `keyCode`; true when it is none that types a character. */
export function pressKey(event: KeyboardEvent, editing: Editing, view: View): boolean {
  const { keyCode, shiftKey } = event;
  const { start, end, head } = editing;
  const moveTo = (offset: number) => editing.select(shiftKey ? editing.anchor : offset, offset);
  const vertical = (way: -1 | 1) => {
    const box = view.geometry.caret(head);
    const middle = (box.top + box.bottom) / 2;
    return view.geometry.offsetAt(box.left, middle + way * (box.bottom - box.top));
  };
  const lineEdge = (isEnd: boolean) => {
    const box = view.geometry.caret(head);
    return view.geometry.offsetAt(isEnd ? 1e6 : 0, (box.top + box.bottom) / 2);
  };
  if (event.ctrlKey || event.metaKey) {
    const shortcuts: Record<number, () => void> = {
      65: () => editing.select(editing.first, editing.last),
      90: () => (shiftKey ? editing.redo() : editing.undo()),
      89: () => editing.redo(),
      36: () => moveTo(editing.first),
      35: () => moveTo(editing.last),
    };
    shortcuts[keyCode]?.();
    return keyCode in shortcuts;
  }
  const keys: Record<number, () => void> = {
    8: () => editing.remove(start === end ? step(editing, start, false) : start, end),
    46: () => editing.remove(start, start === end ? step(editing, end, true) : end),
    9: () => editing.insert('\t', true),
    13: () => editing.insert('\n'),
    37: () => moveTo(shiftKey || start === end ? step(editing, head, false) : start),
    39: () => moveTo(shiftKey || start === end ? step(editing, head, true) : end),
    38: () => moveTo(vertical(-1)),
    40: () => moveTo(vertical(1)),
    36: () => moveTo(lineEdge(false)),
    35: () => moveTo(lineEdge(true)),
  };
  keys[keyCode]?.();
  return keyCode in keys;
}
