import { h, render } from 'preact';
import style from './card.inline.css';
import { Card, type CardContent } from './card.tsx';
import { followWords } from './follow-words.ts';
import { keepFromPage } from './keep-from-page.ts';
import { isMeant } from './trust.ts';

export interface CardOptions {
  readonly content: CardContent;
  /** Where the marked words are now, in client CSS px; undefined once they are gone. */
  anchor(): DOMRect | undefined;
  readonly field: HTMLElement;
  /** The colours the user wants, or the system's. */
  readonly colors: 'system' | 'light' | 'dark';
  /** Writes the change and returns a sentence when it could not, or nothing when it could. */
  apply(change: { from: number; to: number; text: string }): Promise<string | undefined>;
  /** True when the user came by keyboard: the first control then has the focus. */
  readonly isFocused: boolean;
  /** `isLost`: the focus was on the card, nothing was written, and the focus is now nowhere. */
  onClose(isLost: boolean): void;
}

export interface OpenCard {
  close(): void;
  /** Whether an event's target is the card, as seen from outside its shadow root. */
  owns(target: EventTarget): boolean;
}

function createHost(field: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  // Everything outside an open modal dialog is inert.
  (field.closest('dialog:modal') ?? document.documentElement).append(host);
  return host;
}

function focusFirst(root: ShadowRoot): void {
  (root.querySelector<HTMLElement>('.fix, input') ?? root.querySelector<HTMLElement>('.card'))?.focus();
}

/** Opens the card beside its words, in the top layer and a closed shadow root. One at a time is the caller's duty. */
export function openCard(options: CardOptions, signal: AbortSignal): OpenCard {
  const host = createHost(options.field);
  const root = host.attachShadow({ mode: 'closed' });
  // Not an element: a page's policy on styles may reach those.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const words = document.createElement('div');
  words.className = 'words';
  const body = document.createElement('div');
  if (options.colors !== 'system') body.style.colorScheme = options.colors;
  root.append(words, body);
  const lifetime = new AbortController();
  let isBusy = false;
  let isDone = false;

  const close = () => {
    if (lifetime.signal.aborted) return;
    const isLost = root.activeElement !== null && !isDone;
    lifetime.abort();
    render(null, body);
    host.remove();
    options.onClose(isLost);
  };

  const show = (message: string) => render(h(Card, { content: options.content, actions, message }), body);
  const actions = {
    close,
    apply(event: Event, change: { from: number; to: number; text: string }) {
      if (isBusy || !isMeant(event, host, body, shownAt)) return;
      isBusy = true;
      options.apply(change).then(
        message => {
          isDone = message === undefined;
          if (message === undefined) close();
          else show(message);
        },
        error => show(`Nothing was changed: ${error instanceof Error ? error.message : error}`),
      );
    },
  };

  show('');
  host.showPopover();
  const shownAt = performance.now();
  keepFromPage(host, close, lifetime.signal);
  signal.addEventListener('abort', close, { once: true, signal: lifetime.signal });

  followWords(words, options.anchor, close, lifetime.signal);
  if (options.isFocused) focusFirst(root);

  return { close, owns: target => target === host };
}
