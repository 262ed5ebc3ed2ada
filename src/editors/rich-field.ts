import { Composition } from './composition.ts';
import { offsetOf, rangeOf } from './dom-places.ts';
import { type Blocks, type DomText, readBlocks, readDomText } from './dom-text.ts';
import type { EditorKind, Field, Outcome, Span } from './editor.ts';
import { fieldLabel } from './label.ts';
import type { RichTarget } from './rich-writing.ts';
import { selectionOf } from './selection-of.ts';
import { isSkipped } from './skipped.ts';
import { type Technique, writing } from './writing.ts';

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // What may turn a block into another, or hide it.
  attributeFilter: ['class', 'style', 'hidden'],
};

/**
 * Reads the element's text once for each state of its tree, and after a change only the blocks that have changed.
 * Without `signal` running, reads all anew every time.
 */
class CachedText {
  private readonly element: HTMLElement;
  private dom: DomText | undefined;
  private blocks: Blocks = new WeakMap();
  private observer: MutationObserver | undefined;
  private ahead: Iterator<void> | undefined;
  private onChange = () => {};

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Calls `run` whenever the tree has changed, also when that has been read already. */
  watch(run: () => void, signal: AbortSignal): void {
    this.onChange = run;
    const forget = () => {
      this.dom = undefined;
      this.ahead = undefined;
      this.blocks = new WeakMap();
    };
    forget();
    this.observer = new MutationObserver(records => this.take(records));
    this.observer.observe(this.element, CHANGES);
    // The page around may have been given another style.
    this.element.addEventListener('focus', forget, { signal });
    signal.addEventListener('abort', () => {
      this.observer?.disconnect();
      this.observer = undefined;
    });
  }

  /** Reads blocks until then (ms of the page's clock); whether that was all. */
  readAhead(until: number): boolean {
    if (!this.observer) return true;
    this.ahead ??= readBlocks(this.element, this.blocks);
    while (performance.now() < until) {
      if (!this.ahead.next().done) continue;
      this.ahead = undefined;
      return true;
    }
    return false;
  }

  read(): DomText {
    if (!this.observer) return readDomText(this.element);
    // Changes of this very task have not been reported yet.
    this.take(this.observer.takeRecords());
    this.dom ??= readDomText(this.element, this.blocks);
    return this.dom;
  }

  private take(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      this.dom = undefined;
      for (let node: Node | null = target; node && node !== this.element; node = node.parentNode)
        this.blocks.delete(node as Element);
      if (type !== 'attributes') this.onChange();
      else for (const inner of (target as Element).querySelectorAll('*')) this.blocks.delete(inner);
    }
  }
}

function openRichField(element: HTMLElement, technique: Technique, isForeign: () => boolean): Field {
  const cache = new CachedText(element);
  const composition = new Composition();
  const text = () => cache.read().text;

  const selection = (): Span | undefined => {
    const current = selectionOf(element);
    if (!current || current.rangeCount === 0) return undefined;
    const range = current.getRangeAt(0);
    if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
    const dom = cache.read();
    return {
      from: offsetOf(dom, range.startContainer, range.startOffset),
      to: offsetOf(dom, range.endContainer, range.endOffset),
    };
  };

  const target: RichTarget = {
    element,
    technique,
    text,
    selection,
    range: (from, to) => rangeOf(cache.read(), from, to),
    isSettled: () => element.isConnected && !composition.isOn,
    isForeign,
    isSkipped: () => isSkipped(element),
  };
  const put = async (from: number, to: number, replacement: string): Promise<Outcome> =>
    writing()?.putRich(target, from, to, replacement) ?? 'unchanged';

  return {
    element,
    label: () => fieldLabel(element),
    text,
    readAhead: until => cache.readAhead(until),
    place: (from, to, old) => rangeOf(cache.read(), from, to, old),
    selection,
    select: (from, to) => writing()?.selectRich(target, from, to),
    async replace(from, to, expected, replacement) {
      return text().slice(from, to) === expected ? put(from, to, replacement) : 'changed-otherwise';
    },
    insert: (insertion, at) => put(at.from, at.to, insertion),
    onChange: (run, signal) => {
      composition.watch(element, signal);
      cache.watch(run, signal);
    },
  };
}

export interface RichKind {
  readonly id: string;
  /** Matches the editable root of such an editor. */
  readonly selector: string;
  readonly technique: Technique;
  /** Whether an element that matches is not of this kind after all; asked again before each write. */
  isForeign?(element: HTMLElement): boolean;
}

/** A kind of editor whose tree can be read and that takes text by one technique. */
export function richKind({ id, selector, technique, isForeign = () => false }: RichKind): EditorKind {
  return {
    id,
    *find(root) {
      const itself = root instanceof HTMLElement && root.matches(selector) ? [root] : [];
      for (const element of [...itself, ...root.querySelectorAll<HTMLElement>(selector)]) {
        if (!element.isContentEditable || element.parentElement?.isContentEditable) continue;
        if (!isSkipped(element) && !isForeign(element)) yield element;
      }
    },
    open: element => openRichField(element, technique, () => isForeign(element)),
  };
}
