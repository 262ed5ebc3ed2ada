import { type DomText, offsetOf, rangeOf, readDomText } from './dom-text.ts';
import type { EditorKind, Field, Outcome, Span } from './editor.ts';
import { fieldLabel } from './label.ts';
import { isSkipped } from './skipped.ts';
import { typeText, write } from './write.ts';

const EDITABLE = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** Editors that keep a model of their own and lose it over the browser's typing; each needs its own kind. */
const OWN_MODEL =
  '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, trix-editor, .mce-content-body, .cm-content, .CodeMirror, .monaco-editor';

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

function openContentEditable(element: HTMLElement): Field {
  const cache = new CachedText(element);
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

  const select = (from: number, to: number) => {
    element.focus({ preventScroll: true });
    const range = rangeOf(cache.read(), from, to) ?? emptyRange(element);
    selectionOf(element)?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  };

  const put = (from: number, to: number, replacement: string): Promise<Outcome> => {
    const before = text();
    return write({
      before,
      after: before.slice(0, from) + replacement + before.slice(to),
      read: text,
      select: () => select(from, to),
      act: () => typeText(replacement, element.ownerDocument),
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
      cache.watch(signal);
      element.addEventListener('input', run, { signal });
      const observer = new MutationObserver(run);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

/** Any editable element without an editor's own model behind it. */
export const contentEditable: EditorKind = {
  id: 'contenteditable',
  *find(root) {
    const itself = root instanceof HTMLElement && root.matches(EDITABLE) ? [root] : [];
    for (const element of [...itself, ...root.querySelectorAll<HTMLElement>(EDITABLE)]) {
      if (element.parentElement?.isContentEditable || isSkipped(element) || element.closest(OWN_MODEL))
        continue;
      yield element;
    }
  },
  open: openContentEditable,
};
