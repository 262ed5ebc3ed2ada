/** What a page tells the tests, asked from the editor's own interface and never from its tree. */
export interface EditorPage {
  /** The text of the editor's model, "\n" between lines. */
  model(): string | Promise<string>;
  /** The bold words of the model in order, joined by "|"; '' where there is no formatting. */
  bold(): string | Promise<string>;
  /** A change by somebody else: puts text at the very start. */
  remote(text: string): void | Promise<void>;
  /** Makes the editor read-only by its own means. */
  lock(): void | Promise<void>;
}

declare global {
  interface Window extends EditorPage {
    isReady: boolean;
  }
}

/** Puts the page's answers on `window` and says that the editor stands. */
export function expose(page: EditorPage): void {
  Object.assign(window, page, { isReady: true });
}

/** The element the shell gives every editor. */
export function mount(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#editor');
  if (!element) throw new Error('The page has no #editor: it must be served through shell.html.');
  return element;
}

/** The bold words of a piece of HTML that an editor gave away. */
export function boldIn(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.querySelectorAll('strong, b')].map(element => element.textContent).join('|');
}
