/** A run of text that comes from one text node without gaps, or an empty line. Offsets are UTF-16 units. */
export interface Run {
  /** A text node; for an empty line the element that holds it. */
  readonly node: Node;
  /** Where the run begins in the node. */
  readonly nodeFrom: number;
  readonly length: number;
  /** Where it begins in the text of its block. */
  readonly from: number;
}

/**
 * The text of an element as a reader sees it, and the way back to its nodes. Blocks that begin a line stand in it as
 * they are, so that after an edit those that have not changed are only passed by.
 */
export interface DomText {
  readonly element: Element;
  readonly text: string;
  readonly parts: readonly (Run | DomText)[];
  /** Where it begins in the text of the block around it; moved in place by a reading that passes it by. */
  from: number;
}

const INLINE = /^(?:inline|contents|ruby)/;
/** Shown by the browser before a list item; stands in the text without a node behind it. */
const LIST_SIGN = '• ';
/** Words that an empty editor shows of its own. */
const PLACEHOLDER = '[data-slate-placeholder], .cm-placeholder';
/** Characters editors put into their tree to hold the caret; nobody typed them. */
const isFiller = (code: number) => code === 0xfeff || code === 0x2060;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** What blocks that begin a line read. */
export type Blocks = WeakMap<Element, DomText>;

class Reader implements DomText {
  text = '';
  from = 0;
  readonly element: Element;
  readonly parts: (Run | DomText)[] = [];
  private readonly view: Window;
  private readonly blocks: Blocks | undefined;
  /** The last character; a text begins like a line. Asking the text itself would copy all of it each time. */
  private last = '\n';
  /** Where the last list sign ends: the line goes on after it, also into a block inside the item. */
  private signEnd = -1;

  constructor(element: Element, view: Window, blocks: Blocks | undefined) {
    this.element = element;
    this.view = view;
    this.blocks = blocks;
  }

  private add(run: string): void {
    this.text += run;
    this.last = run.at(-1) ?? this.last;
  }

  private addRun(node: Node, nodeFrom: number, length: number): void {
    this.parts.push({ node, nodeFrom, length, from: this.text.length });
  }

  isAtLineStart(): boolean {
    return this.last === '\n';
  }

  /** Whether the line has no words yet, only its sign at most. */
  private isAtWords(): boolean {
    return this.isAtLineStart() || this.text.length === this.signEnd;
  }

  private breakLine(): void {
    if (!this.isAtWords()) this.add('\n');
  }

  private readNode(node: Text, isPreserved: boolean): void {
    const { data } = node;
    // White space at the start of a line or after other white space is collapsed away by the browser.
    let isAfterSpace = this.isAtLineStart() || this.last === ' ';
    let start = 0;
    const take = (end: number) => {
      if (end <= start) return;
      this.addRun(node, start, end - start);
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
      const { nodeType } = node;
      if (nodeType === Node.TEXT_NODE) this.readNode(node as Text, isPreserved);
      else if (nodeType === Node.ELEMENT_NODE) this.readElement(node as Element);
    }
  }

  private readBreak(br: Element): void {
    if (!isLastOfBlock(br)) this.add('\n');
    else if (this.isAtWords() && br.parentNode) {
      // A placeholder that keeps an empty line open.
      const nodeFrom = [...br.parentNode.childNodes].indexOf(br);
      this.addRun(br.parentNode, nodeFrom, 0);
      this.add('\n');
    }
  }

  readElement(element: Element): void {
    const kept = this.blocks?.get(element);
    if (kept) {
      this.breakLine();
      if (this.isAtLineStart()) {
        this.addBlock(kept);
        return;
      }
    }
    if (element.tagName === 'BR') {
      this.readBreak(element);
      return;
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
    const block = new Reader(element, this.view, this.blocks).readBlock(element, style).read();
    this.blocks.set(element, block);
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

  private addBlock(block: DomText): void {
    block.from = this.text.length;
    if (block.parts.length > 0) this.parts.push(block);
    this.add(block.text);
  }

  /** What has been read, and nothing else to keep; a list that has grown has room that nobody needs. */
  read(): DomText {
    const { element, text, parts, from } = this;
    return { element, text, parts: [...parts], from };
  }
}

function isPreserving(style: CSSStyleDeclaration): boolean {
  return /^(?:pre|break-spaces)/.test(style.whiteSpaceCollapse || style.whiteSpace);
}

function isLastOfBlock(br: Element): boolean {
  for (let node = br.nextSibling; node; node = node.nextSibling) {
    if (
      node.nodeType === Node.ELEMENT_NODE ||
      (node.nodeType === Node.TEXT_NODE && /[^ \t-\r\ufeff]/.test((node as Text).data))
    )
      return false;
  }
  return true;
}

/** Reads an editable element. One pass; blocks, list items and `<br>` begin lines. */
export function readDomText(root: Element, blocks?: Blocks): DomText {
  const view = root.ownerDocument.defaultView ?? window;
  const reader = new Reader(root, view, blocks);
  reader.readChildren(root, isPreserving(view.getComputedStyle(root)));
  if (reader.isAtLineStart()) reader.text = reader.text.slice(0, -1);
  return reader.read();
}

/** Reads what `readDomText` will find in `blocks`, one at a time. */
export function* readBlocks(root: Element, blocks: Blocks): Generator<void> {
  const reader = new Reader(root, root.ownerDocument.defaultView ?? window, blocks);
  let parent = root;
  // Some editors wrap all lines once more.
  while (parent.childElementCount === 1) parent = parent.firstElementChild as Element;
  for (const block of [...parent.children]) {
    reader.readElement(block);
    yield;
  }
}
