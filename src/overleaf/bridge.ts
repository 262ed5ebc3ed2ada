import type { Outcome } from '../editors/editor.ts';

/** What the script in the page's world answers (page/overleaf.ts), at once and in the same task. Offsets are UTF-16. */
interface PageOps {
  /** The document; its text only when its version is not `known`. */
  read(known: number): { readonly version: number; readonly text?: string };
  /** Offsets at which the lines in the tree begin, in their order. */
  lines(): readonly number[];
  selection(): readonly [number, number];
  select(from: number, to: number): null;
  /** One transaction, if the words still read `expected`. */
  replace(from: number, to: number, expected: string, text: string): Outcome;
}

/** Asks about the editor in `element`. Undefined when the page's script is not there or knows no editor in it. */
export function ask<K extends keyof PageOps>(
  element: HTMLElement,
  op: K,
  ...args: Parameters<PageOps[K]>
): ReturnType<PageOps[K]> | undefined {
  let answer: unknown;
  const listen = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === 'string') answer = (JSON.parse(detail) as { value?: unknown }).value;
  };
  element.addEventListener('upshot-cm:answer', listen);
  // Strings only: Firefox hands no objects from one world to the other.
  element.dispatchEvent(new CustomEvent('upshot-cm:ask', { detail: JSON.stringify({ op, args }) }));
  element.removeEventListener('upshot-cm:answer', listen);
  return answer as ReturnType<PageOps[K]> | undefined;
}

/** Calls `run` whenever the document or the lines in the tree may have changed. */
export function onChange(element: HTMLElement, run: () => void, signal: AbortSignal): void {
  for (const type of ['upshot-cm:changed', 'input']) element.addEventListener(type, run, { signal });
  const observer = new MutationObserver(run);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
