import type { LiveRange } from './editor.ts';

/** A run of text that comes from one text node without gaps, or an empty line. Offsets are UTF-16 units. */
interface Piece {
  /** A text node; for an empty line the element that holds it. */
  readonly node: Node;
  /** Where the run begins in the node. */
  readonly nodeFrom: number;
  /** Where it begins in the text. */
  readonly from: number;
  readonly length: number;
}

/** The text of an editable element as a reader sees it, and the way back to its nodes. */
export interface DomText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const INLINE = /^(?:inline|contents|ruby)/;
/** Shown by the browser before a list item; stands in the text without a node behind it. */
const LIST_SIGN = '• ';
/** Words that an empty editor shows of its own. */
const PLACEHOLDER = '[data-slate-placeholder], .cm-placeholder';
/** Characters editors put into their tree to hold the caret; nobody typed them. */
const isFiller = (code: number) => code === 0xfeff || code === 0x2060;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** What blocks that begin a line read; offsets from their own start. */
export type Blocks = WeakMap<Element, DomText>;
/** Larger blocks are not kept, only those inside of them. */
const MOST_KEPT = 40;

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  private readonly view: Window;
  private readonly blocks: Blocks | undefined;
  /** The last character; a text begins like a line. Asking the text itself would copy all of it each time. */
  private last = '\n';
  /** Where the last list sign ends: the line goes on after it, also into a block inside the item. */
  private signEnd = -1;

  constructor(view: Window, blocks: Blocks | undefined) {
    this.view = view;
    this.blocks = blocks;
  }

  private add(run: string): void {
    this.text += run;
    this.last = run.at(-1) ?? this.last;
  }

  private isAtLineStart(): boolean {
    return this.last === '\n';
  }

  private breakLine(): void {
    if (!this.isAtLineStart() && this.text.length !== this.signEnd) this.add('\n');
  }

  private readNode(node: Text, isPreserved: boolean): void {
    const { data } = node;
    // White space at the start of a line or after other white space is collapsed away by the browser.
    let isAfterSpace = this.isAtLineStart() || this.last === ' ';
    let start = 0;
    const take = (end: number) => {
      if (end <= start) return;
      this.pieces.push({ node, nodeFrom: start, from: this.text.length, length: end - start });
      const run = data.slice(start, end);
      this.add(isPreserved ? run : run.replaceAll(/[\t\n\v\f\r]/g, ' '));
    };
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      const isCollapsed = !isPreserved && isAfterSpace && isSpace(code);
      if (isCollapsed || isFiller(code)) {
        take(at);
        start = at + 1;
      } else isAfterSpace = isSpace(code);
    }
    take(data.length);
  }

  readChildren(parent: Node, isPreserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.readNode(node as Text, isPreserved);
      else if (node.nodeType === Node.ELEMENT_NODE) this.readElement(node as Element);
    }
  }

  private readBreak(br: Element): void {
    if (!isLastOfBlock(br)) this.add('\n');
    else if (this.isAtLineStart() && br.parentNode) {
      // A placeholder that keeps an empty line open.
      const nodeFrom = [...br.parentNode.childNodes].indexOf(br);
      this.pieces.push({ node: br.parentNode, nodeFrom, from: this.text.length, length: 0 });
      this.add('\n');
    }
  }

  private readElement(element: Element): void {
    if (element.tagName === 'BR') {
      this.readBreak(element);
      return;
    }
    const kept = this.blocks?.get(element);
    if (kept) {
      this.breakLine();
      if (this.isAtLineStart()) {
        this.addBlock(kept);
        return;
      }
    }
    const style = this.view.getComputedStyle(element);
    if (style.display === 'none' || element.matches(PLACEHOLDER)) return;
    if (INLINE.test(style.display)) {
      this.readChildren(element, isPreserving(style));
      return;
    }
    this.breakLine();
    if (!this.blocks || !this.isAtLineStart()) {
      this.readBlock(element, style);
      return;
    }
    const { text, pieces } = new Reader(this.view, this.blocks).readBlock(element, style);
    const block = { text, pieces };
    if (pieces.length <= MOST_KEPT) this.blocks.set(element, block);
    this.addBlock(block);
  }

  private readBlock(element: Element, style: CSSStyleDeclaration): this {
    const isItem = style.display === 'list-item';
    if (isItem && style.listStyleType !== 'none') {
      this.add(LIST_SIGN);
      this.signEnd = this.text.length;
    }
    this.readChildren(element, isPreserving(style));
    if (isItem) this.signEnd = -1;
    this.breakLine();
    return this;
  }

  private addBlock({ text, pieces }: DomText): void {
    const by = this.text.length;
    for (const { node, nodeFrom, from, length } of pieces)
      this.pieces.push({ node, nodeFrom, from: from + by, length });
    this.add(text);
  }
}

function isPreserving(style: CSSStyleDeclaration): boolean {
  return /^(?:pre|break-spaces)/.test(style.whiteSpaceCollapse || style.whiteSpace);
}

function isLastOfBlock(br: Element): boolean {
  for (let node = br.nextSibling; node; node = node.nextSibling) {
    if (
      node.nodeType === Node.ELEMENT_NODE ||
      (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim())
    )
      return false;
  }
  return true;
}

/** Reads an editable element. One pass; blocks, list items and `<br>` begin lines. */
export function readDomText(root: Element, blocks?: Blocks): DomText {
  const view = root.ownerDocument.defaultView ?? window;
  const reader = new Reader(view, blocks);
  reader.readChildren(root, isPreserving(view.getComputedStyle(root)));
  return { text: reader.text.replace(/\n$/, ''), pieces: reader.pieces };
}

/** The last piece that begins at or before `offset`, else the first one. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[Math.max(0, low - 1)];
}

/** A live range over `from`–`to` of the text: `old` if that still is it. Undefined where no node stands behind it. */
export function rangeOf({ pieces }: DomText, from: number, to: number, old?: LiveRange): Range | undefined {
  const before = pieceAt(pieces, to - 1);
  let first = pieceAt(pieces, from);
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
export function offsetOf({ pieces, text }: DomText, node: Node, offset: number): number {
  const own = pieces.findLast(piece => piece.node === node && piece.nodeFrom <= offset);
  if (own) return own.from + Math.min(own.length, offset - own.nodeFrom);
  const point = (node.ownerDocument ?? document).createRange();
  point.setStart(node, offset);
  const next = pieces.find(piece => point.comparePoint(piece.node, piece.nodeFrom) >= 0);
  return next ? next.from : text.length;
}
