import { h, render } from 'preact';
import { say } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages.ts';
import { helpPageOf } from '../ui/help-cards.ts';
import cardStyle from './card.inline.css';
import { Card, type CardActions, type CardContent, type CardMessage } from './card.tsx';
import { followWords } from './follow-words.ts';
import hostStyle from './host.inline.css';
import { keepBeside } from './keep-beside.ts';
import { keepFromPage } from './keep-from-page.ts';
import { isMeant } from './trust.ts';
import { turnOff } from './turn-off.ts';

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
  (
    root.querySelector<HTMLElement>('button.fix, input, .message + .choices .main') ??
    root.querySelector<HTMLElement>('.card')
  )?.focus();
}

/** Opens the card beside its words, in the top layer and a closed shadow root. One at a time is the caller's duty. */
export function openCard(options: CardOptions, signal: AbortSignal): OpenCard {
  const host = createHost(options.field);
  const root = host.attachShadow({ mode: 'closed' });
  // Not an element: a page's policy on styles may reach those.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle + cardStyle);
  root.adoptedStyleSheets = [sheet];
  const words = document.createElement('div');
  words.className = 'words';
  words.dataset.upshot = '';
  const body = document.createElement('div');
  if (options.colors !== 'system') body.style.colorScheme = options.colors;
  root.append(words, body);
  const lifetime = new AbortController();
  let isBusy = false;
  let isDone = false;
  let isKeyboard = false;

  const close = () => {
    if (lifetime.signal.aborted) return;
    const isLost = root.activeElement !== null && !isDone;
    lifetime.abort();
    render(null, body);
    host.remove();
    options.onClose(isLost);
  };

  const show = (message?: CardMessage) => {
    render(h(Card, { content: options.content, actions, message }), body);
    // The control that had the focus may have gone with the hint.
    if (message && isKeyboard) focusFirst(root);
  };
  /** Runs something the user surely meant; what it gives is said, and nothing more closes the card. */
  const run = (event: Event, act: () => Promise<CardMessage | undefined>, isWriting: boolean) => {
    if (isBusy || !isMeant(event, host, body, shownAt)) return;
    isBusy = true;
    isKeyboard = root.activeElement !== null;
    act()
      .then(
        message => {
          isDone = isWriting && !message;
          if (message) show(message);
          else close();
        },
        error => show({ text: say('card_failed', error instanceof Error ? error.message : String(error)) }),
      )
      .finally(() => {
        isBusy = false;
      });
  };
  const ask = (event: Event, message: Parameters<typeof askBackground>[0]) =>
    run(event, () => askBackground(message).then(() => undefined), false);
  const actions: CardActions = {
    close,
    apply: (event, change) =>
      run(
        event,
        async () => {
          const text = await options.apply(change);
          return text === undefined ? undefined : { text };
        },
        true,
      ),
    turnOff: (event, choice, finding) => run(event, () => turnOff(options.content, choice, finding), false),
    learnMore: (event, { rule }) => ask(event, { kind: 'help', page: helpPageOf(rule) }),
    compose: event => ask(event, { kind: 'compose' }),
  };

  show();
  host.showPopover();
  const shownAt = performance.now();
  keepFromPage(host, close, lifetime.signal);
  signal.addEventListener('abort', close, { once: true, signal: lifetime.signal });

  followWords(words, options.anchor, close, lifetime.signal);
  keepBeside(host, body, lifetime.signal);
  if (options.isFocused) focusFirst(root);

  return { close, owns: target => target === host };
}
