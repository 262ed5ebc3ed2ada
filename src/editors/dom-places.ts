import type { DomText, Run } from './dom-text.ts';
import type { LiveRange } from './editor.ts';

/** A run that begins at `from` of the whole text. */
type Piece = Run;

/** The last piece that begins at or before `offset`, else the first one. `by`: where the text begins in the whole one. */
function pieceAt({ parts }: DomText, offset: number, by = 0): Piece | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1] ?? parts[0];
  if (!part) return undefined;
  const from = by + part.from;
  return 'node' in part ? { ...part, from } : pieceAt(part, offset - part.from, from);
}

/** All pieces in order; only those of the blocks among `holders` if there are some. */
function* piecesOf({ parts }: DomText, holders?: ReadonlySet<Node>, by = 0): Iterable<Piece> {
  for (const part of parts) {
    const from = by + part.from;
    if ('node' in part) yield { ...part, from };
    else if (!holders || holders.has(part.element)) yield* piecesOf(part, holders, from);
  }
}

/** A live range over `from`–`to` of the text: `old` if that still is it. Undefined where no node stands behind it. */
export function rangeOf(dom: DomText, from: number, to: number, old?: LiveRange): Range | undefined {
  const before = pieceAt(dom, to - 1);
  let first = pieceAt(dom, from);
  let last = before;
  if (from === to) {
    // Between two runs a caret belongs to the one it follows, as it does for typing.
    if (before && before.from + before.length === to && before.length > 0) first = before;
    last = first;
  }
  if (!first || !last) return undefined;
  const clamp = (piece: Piece, offset: number) =>
    piece.nodeFrom + Math.max(0, Math.min(piece.length, offset - piece.from));
  const [start, end] = [clamp(first, from), clamp(last, to)];
  const isSame =
    old?.startContainer === first.node &&
    old.startOffset === start &&
    old.endContainer === last.node &&
    old.endOffset === end;
  if (isSame) return old as Range;
  const range = (first.node.ownerDocument ?? document).createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

/** The offset in the text that a DOM position stands for: the end of the text before it. */
export function offsetOf(dom: DomText, node: Node, offset: number): number {
  const holders = new Set<Node>();
  for (let at: Node | null = node; at; at = at.parentNode) holders.add(at);
  let own: Piece | undefined;
  for (const piece of piecesOf(dom, holders))
    if (piece.node === node && piece.nodeFrom <= offset) own = piece;
  if (own) return own.from + Math.min(own.length, offset - own.nodeFrom);
  const point = (node.ownerDocument ?? document).createRange();
  point.setStart(node, offset);
  for (const piece of piecesOf(dom))
    if (point.comparePoint(piece.node, piece.nodeFrom) >= 0) return piece.from;
  return dom.text.length;
}
