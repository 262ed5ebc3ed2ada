/** A run of text that comes from one text node without gaps. Offsets are UTF-16 units. */
interface Piece {
  readonly node: Text;
  /** Where the run begins in the node's data. */
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

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  private readonly view: Window;

  constructor(root: Element) {
    this.view = root.ownerDocument.defaultView ?? window;
  }

  /** Starts a new line unless one has just begun; trailing spaces before it are not shown. */
  private breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  private readNode(node: Text, isPreserved: boolean): void {
    const data = isPreserved ? node.data : node.data.replaceAll(/[\t\n\f\r]/g, ' ');
    let nodeFrom = 0;
    // Collapsed away by the browser: white space at the start of a line and doubled spaces between two nodes.
    if (!isPreserved && /(?:^|[\n ])$/.test(this.text)) nodeFrom = data.search(/[^ ]|$/);
    const length = data.length - nodeFrom;
    if (length === 0) return;
    this.pieces.push({ node, nodeFrom, from: this.text.length, length });
    this.text += data.slice(nodeFrom);
  }

  readChildren(parent: Node, isPreserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.readNode(node as Text, isPreserved);
      else if (node.nodeType === Node.ELEMENT_NODE) this.readElement(node as Element);
    }
  }

  private readElement(element: Element): void {
    if (element.tagName === 'BR') {
      // A placeholder at the end of a block shows no line of its own.
      if (!isLastOfBlock(element)) this.text += '\n';
      return;
    }
    const style = this.view.getComputedStyle(element);
    if (style.display === 'none') return;
    const isBlock = !INLINE.test(style.display);
    if (isBlock) this.breakLine();
    if (style.display === 'list-item' && style.listStyleType !== 'none') this.text += LIST_SIGN;
    this.readChildren(element, style.whiteSpaceCollapse === 'preserve' || style.whiteSpace.startsWith('pre'));
    if (isBlock) this.breakLine();
  }
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
export function readDomText(root: Element): DomText {
  const reader = new Reader(root);
  const style = root.ownerDocument.defaultView?.getComputedStyle(root);
  reader.readChildren(root, style?.whiteSpace.startsWith('pre') ?? false);
  return { text: reader.text.replace(/\n$/, ''), pieces: reader.pieces };
}

/** Index of the last piece that begins at or before `offset`; -1 when there is none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A live range over `from`–`to` of the text, or undefined where no node stands behind it. */
export function rangeOf({ pieces }: DomText, from: number, to: number): Range | undefined {
  const first = pieces[Math.max(0, pieceAt(pieces, from))];
  const last = pieces[Math.max(0, pieceAt(pieces, from === to ? to : to - 1))];
  if (!first || !last) return undefined;
  const clamp = (piece: Piece, offset: number) =>
    piece.nodeFrom + Math.max(0, Math.min(piece.length, offset - piece.from));
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, clamp(first, from));
  range.setEnd(last.node, clamp(last, to));
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
