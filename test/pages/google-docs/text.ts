/** How characters look. Sizes are CSS px at 100 %. */
export interface Style {
  readonly family: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Superscript. */
  readonly isRaised: boolean;
  readonly color: string;
  readonly link: string;
}

/** Where in a table a paragraph stands; counted from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered';
  readonly isRtl: boolean;
  /** Style of an empty paragraph and of what is typed at its start. */
  readonly style: Style;
}

/** One paragraph of the model: `prefix` (structure characters), `text`, and a "\n". Never changed, only replaced. */
export interface Paragraph {
  readonly prefix: string;
  readonly text: string;
  /** One for each UTF-16 unit of `text`. */
  readonly styles: readonly Style[];
  readonly block: Block;
  readonly cell: Cell | undefined;
}

/** A stretch of one paragraph. */
export interface Piece {
  readonly text: string;
  readonly styles: readonly Style[];
  /** Kept when paragraphs are cut out and put back; typed text has none and takes what it lands in. */
  readonly block?: Block;
}

export interface Place {
  readonly index: number;
  /** UTF-16 offset in the paragraph's text. */
  readonly at: number;
}

/** What takes an edit back: replace `from`–`to` by `pieces`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** What the model has for an inline object and for a smart chip. */
export const OBJECT = '\u0001';
export const CHIP = '\ue907';

export const PLAIN: Style = {
  family: 'Arial',
  size: 14.6667,
  isBold: false,
  isItalic: false,
  isRaised: false,
  color: '#000',
  link: '',
};

/** The document: paragraphs, and one string in which every offset counts. */
export class DocumentText {
  paragraphs: readonly Paragraph[];
  /** Offset of each paragraph's text in the whole. */
  starts: readonly number[] = [];
  private readonly tail: string;
  private whole: string | undefined;

  constructor(paragraphs: readonly Paragraph[], tail: string) {
    this.paragraphs = paragraphs;
    this.tail = tail;
    this.index();
  }

  get raw(): string {
    this.whole ??= this.paragraphs.map(({ prefix, text }) => `${prefix}${text}\n`).join('') + this.tail;
    return this.whole;
  }

  private index(): void {
    this.whole = undefined;
    const starts: number[] = [];
    let offset = 0;
    for (const { prefix, text } of this.paragraphs) {
      starts.push(offset + prefix.length);
      offset += prefix.length + text.length + 1;
    }
    this.starts = starts;
  }

  /** The paragraph an offset is in; offsets in structure characters belong to the text behind them. */
  locate(offset: number): Place {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) + (this.paragraphs[middle]?.text.length ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const { text } = this.paragraphs[low]!;
    return { index: low, at: Math.min(text.length, Math.max(0, offset - this.starts[low]!)) };
  }

  slice(from: number, to: number): Piece[] {
    const [a, b] = [this.locate(from), this.locate(to)];
    const pieces: Piece[] = [];
    for (let index = a.index; index <= b.index; index++) {
      const { text, styles, block } = this.paragraphs[index]!;
      const range = [index === a.index ? a.at : 0, index === b.index ? b.at : text.length] as const;
      pieces.push({ text: text.slice(...range), styles: styles.slice(...range), block });
    }
    return pieces;
  }

  /** Replaces text; gives back what undoes it, or undefined when structure characters are in the way. */
  replace(from: number, to: number, pieces: readonly Piece[]): Change | undefined {
    const [a, b] = [this.locate(from), this.locate(to)];
    for (let index = a.index + 1; index <= b.index; index++)
      if (this.paragraphs[index]!.prefix) return undefined;
    const old = this.slice(from, to);
    const [head, tail] = [this.paragraphs[a.index]!, this.paragraphs[b.index]!];
    const fresh = pieces.map((piece, number): Paragraph => {
      const [isFirst, isLast] = [number === 0, number === pieces.length - 1];
      return {
        prefix: isFirst ? head.prefix : '',
        text: (isFirst ? head.text.slice(0, a.at) : '') + piece.text + (isLast ? tail.text.slice(b.at) : ''),
        styles: [
          ...(isFirst ? head.styles.slice(0, a.at) : []),
          ...piece.styles,
          ...(isLast ? tail.styles.slice(b.at) : []),
        ],
        block: piece.block ?? head.block,
        cell: head.cell,
      };
    });
    this.paragraphs = [...this.paragraphs.slice(0, a.index), ...fresh, ...this.paragraphs.slice(b.index + 1)];
    this.index();
    return { from, to: from + lengthOf(pieces), pieces: old };
  }
}

/** Length in the model: a "\n" between each two pieces. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, pieces.length - 1);
}
