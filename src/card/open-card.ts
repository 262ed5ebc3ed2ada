import { autoUpdate, computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';
import { h, render } from 'preact';
import style from './card.inline.css';
import { Card, type CardContent } from './card.tsx';
import { keepFromPage } from './keep-from-page.ts';
import { isMeant } from './trust.ts';

export interface CardOptions {
  readonly content: CardContent;
  /** Where the marked words are now, in client CSS px; undefined once they are gone. */
  anchor(): DOMRect | undefined;
  /** The editor, whose scrolling the card follows. */
  readonly field: HTMLElement;
  /** Writes the change and returns a sentence when it could not, or nothing when it could. */
  apply(change: { from: number; to: number; text: string }): Promise<string | undefined>;
  /** True when the user came by keyboard: the first control then has the focus. */
  readonly isFocused: boolean;
  /** `hadFocus`: the focus was on the card, and is now nowhere. */
  onClose(hadFocus: boolean): void;
}

export interface OpenCard {
  close(): void;
  readonly hasFocus: boolean;
}

function createHost(field: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText =
    'all:initial!important;display:block!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:auto!important';
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
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const body = document.createElement('div');
  root.append(sheet, body);
  const lifetime = new AbortController();
  let isBusy = false;

  const close = () => {
    if (lifetime.signal.aborted) return;
    const hadFocus = root.activeElement !== null;
    lifetime.abort();
    render(null, body);
    host.remove();
    options.onClose(hadFocus);
  };

  const show = (message: string) => render(h(Card, { content: options.content, actions, message }), body);
  const actions = {
    close,
    apply(event: Event, change: { from: number; to: number; text: string }) {
      if (isBusy || !isMeant(event, host, shownAt)) return;
      isBusy = true;
      options.apply(change).then(
        message => (message ? show(message) : close()),
        error => show(`Nothing was changed: ${error instanceof Error ? error.message : error}`),
      );
    },
  };

  show('');
  host.showPopover();
  const shownAt = performance.now();
  keepFromPage(host, close, lifetime.signal);
  signal.addEventListener('abort', close, { once: true, signal: lifetime.signal });

  const anchor: VirtualElement = {
    contextElement: options.field,
    getBoundingClientRect: () => options.anchor() ?? options.field.getBoundingClientRect(),
  };
  const place = async () => {
    if (!options.anchor()) return close();
    const { x, y } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: false })],
    });
    host.style.setProperty('left', `${x}px`, 'important');
    host.style.setProperty('top', `${y}px`, 'important');
  };
  const stopFollowing = autoUpdate(anchor, host, place);
  lifetime.signal.addEventListener('abort', stopFollowing);
  if (options.isFocused) focusFirst(root);

  return {
    close,
    get hasFocus() {
      return root.activeElement !== null;
    },
  };
}
