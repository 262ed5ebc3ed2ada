import type { Field } from '../editors/editor.ts';
import { findFields } from '../editors/index.ts';
import { onceAFrame } from '../platform/once-a-frame.ts';

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['contenteditable', 'readonly', 'disabled'],
};

/** Whether an element is a field just now; editors are locked and unlocked while they stay in the tree. */
function isField(element: HTMLElement): boolean {
  for (const found of findFields(element)) if (found.element === element) return true;
  return false;
}

/** Whether an element is one of these, or inside of one. */
function isWithin(element: HTMLElement, roots: ReadonlySet<Node>): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (roots.has(node)) return true;
  return false;
}

/** Open shadow roots in a tree, those within others included. */
function* shadowRootsIn(root: ParentNode): Iterable<ShadowRoot> {
  const itself = root instanceof Element ? [root] : [];
  for (const { shadowRoot } of [...itself, ...root.querySelectorAll('*')]) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}

/**
 * Calls `open` for every field in the document and its open shadow trees, now and whenever one appears, with a signal that aborts when the
 * field goes. Looks only at what was added, once a frame.
 */
export function watchFields(open: (field: Field, signal: AbortSignal) => void, signal: AbortSignal): void {
  const lives = new Map<HTMLElement, AbortController>();
  const observed = new WeakSet<ShadowRoot>();

  const scanTree = (root: ParentNode) => {
    for (const found of findFields(root)) {
      if (lives.has(found.element)) continue;
      const life = new AbortController();
      lives.set(found.element, life);
      signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
      open(found.open(), life.signal);
    }
  };

  const scan = (root: ParentNode) => {
    scanTree(root);
    for (const shadowRoot of shadowRootsIn(root)) {
      if (observed.has(shadowRoot)) continue;
      observed.add(shadowRoot);
      observer.observe(shadowRoot, CHANGES);
      scanTree(shadowRoot);
    }
  };

  const added = new Set<ParentNode>();
  /** Elements that may have begun or ceased to be editable. */
  const switched = new Set<HTMLElement>();
  let hasRemovals = false;
  const flush = onceAFrame(() => {
    // Ranges are lost with the place they were in: a field that was moved begins anew.
    const isMoved = (element: HTMLElement) => hasRemovals && added.size > 0 && isWithin(element, added);
    const isOver = (element: HTMLElement) =>
      !element.isConnected || (switched.has(element) && !isField(element)) || isMoved(element);
    if (hasRemovals || switched.size > 0) {
      for (const [element, life] of lives) {
        if (!isOver(element)) continue;
        life.abort();
        lives.delete(element);
      }
    }
    hasRemovals = false;
    for (const element of switched) added.add(element);
    switched.clear();
    for (const root of added) if (root.isConnected) scan(root);
    added.clear();
  }, signal);

  const observer = new MutationObserver(records => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes' && target instanceof HTMLElement) switched.add(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) added.add(node);
      if (removedNodes.length > 0) hasRemovals = true;
    }
    if (added.size > 0 || switched.size > 0 || hasRemovals) flush();
  });

  scan(document);
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // A field may have become editable, or long enough to count, without any node being added.
  document.addEventListener(
    'focusin',
    event => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement) scan(target);
    },
    { signal },
  );
}
