import { Composition } from './composition.ts';
import { type DomText, offsetOf, rangeOf, readDomText } from './dom-text.ts';
import type { EditorKind, Field, Outcome, Span } from './editor.ts';
import { fieldLabel } from './label.ts';
import { isSkipped } from './skipped.ts';
import type { Technique } from './techniques.ts';
import { write } from './write.ts';

function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode();
  // Chromium answers for a shadow tree on its root, Firefox on the document.
  const ask = root as ShadowRoot & { getSelection?(): Selection | null };
  return ask.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Where typing begins in an editor without text: inside its first, deepest block. */
function emptyRange(element: HTMLElement): Range {
  let inner: Element = element;
  while (inner.firstElementChild && inner.firstElementChild.tagName !== 'BR') inner = inner.firstElementChild;
  const range = element.ownerDocument.createRange();
  range.setStart(inner, 0);
  return range;
}

/** Reads the element's text once for each state of its tree. Without `signal` running, reads anew every time. */
class CachedText {
  private readonly element: HTMLElement;
  private dom: DomText | undefined;
  private observer: MutationObserver | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  watch(signal: AbortSignal): void {
    this.observer = new MutationObserver(() => {
      this.dom = undefined;
    });
    this.observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      this.observer?.disconnect();
      this.observer = undefined;
    });
  }

  read(): DomText {
    // Changes of this very task have not been reported yet.
    if (!this.observer || this.observer.takeRecords().length > 0) this.dom = undefined;
    this.dom ??= readDomText(this.element);
    return this.dom;
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

  const rangeAt = (from: number, to: number) => rangeOf(cache.read(), from, to) ?? emptyRange(element);

  const select = (from: number, to: number) => {
    element.focus({ preventScroll: true });
    const { startContainer, startOffset, endContainer, endOffset } = rangeAt(from, to);
    selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };

  /** Whether the selection stands on these words: positions differ in how editors name them, words do not. */
  const isSelected = (from: number, to: number) => {
    const now = selection();
    const before = text();
    return now !== undefined && before.slice(now.from, now.to).trim() === before.slice(from, to).trim();
  };

  const put = async (from: number, to: number, replacement: string): Promise<Outcome> => {
    const before = text();
    if (isForeign()) return 'unchanged';
    return write({
      before,
      after: before.slice(0, from) + replacement.replaceAll(/\r\n?/g, '\n') + before.slice(to),
      read: text,
      isSettled: () => element.isConnected && !composition.isOn,
      select: () => select(from, to),
      isReady: () => element.isContentEditable && !isSkipped(element) && isSelected(from, to),
      act: () => technique(element, replacement),
    });
  };

  return {
    element,
    label: () => fieldLabel(element),
    text,
    place: (from, to) => rangeOf(cache.read(), from, to),
    selection,
    select,
    async replace(from, to, expected, replacement) {
      return text().slice(from, to) === expected ? put(from, to, replacement) : 'changed-otherwise';
    },
    insert: (insertion, at) => put(at.from, at.to, insertion),
    onChange: (run, signal) => {
      composition.watch(element, signal);
      cache.watch(signal);
      element.addEventListener('input', run, { signal });
      const observer = new MutationObserver(run);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
