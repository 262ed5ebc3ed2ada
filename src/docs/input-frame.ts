const FRAME = 'iframe.docs-texteventtarget-iframe';
const SWITCHER = '#docs-toolbar-mode-switcher';

/** What happens where Google Docs takes the keys. */
export interface InputListener {
  /** The user's key that may change the text, before it does; also a paste, a cut and a step of a composition. */
  onTyping(): void;
  onKey(event: KeyboardEvent): void;
  onFocus(isFocused: boolean): void;
  onCopy(): void;
  /** The editing mode may be another. */
  onMode(): void;
}

/** Moves the caret or does nothing at all. */
const QUIET_KEYS =
  /^(?:Arrow|Page|Home|End|Shift|Control|Alt|Meta|Escape|CapsLock|F\d|ContextMenu|Dead|Process)/;

function changesText(event: KeyboardEvent): boolean {
  if (QUIET_KEYS.test(event.key)) return false;
  const isShortcut = event.ctrlKey || event.metaKey;
  return !isShortcut || /^[zyxvb]$/i.test(event.key) || /^(?:Backspace|Delete|Enter)$/.test(event.key);
}

/**
 * The hidden frame that takes the keys of a Google Docs document. It comes some time after the page and may be
 * replaced, so it is looked up anew wherever something has happened (`find`).
 */
export class InputFrame {
  isComposing = false;
  private readonly listener: InputListener;
  private readonly signal: AbortSignal;
  private listened: { document: Document; end: AbortController } | undefined;
  private readonly modes = new MutationObserver(() => this.listener.onMode());
  private switcher: Element | null = null;

  constructor(listener: InputListener, signal: AbortSignal) {
    this.listener = listener;
    this.signal = signal;
    signal.addEventListener(
      'abort',
      () => {
        this.listened?.end.abort();
        this.modes.disconnect();
      },
      { once: true },
    );
  }

  /** The editable element inside the frame, and listening to it. */
  find(): HTMLElement | undefined {
    const switcher = document.querySelector(SWITCHER);
    if (switcher && switcher !== this.switcher && !this.signal.aborted)
      this.modes.observe(switcher, { attributeFilter: ['aria-label'] });
    this.switcher = switcher;
    const frame = document.querySelector<HTMLIFrameElement>(FRAME);
    const inside = frame?.contentDocument;
    const element = inside?.querySelector<HTMLElement>('[contenteditable="true"]') ?? undefined;
    if (!frame || !inside || !element || this.signal.aborted) return undefined;
    if (this.listened?.document !== inside) this.listen(inside);
    return element;
  }

  /** Whether the keys go into the document. */
  hasFocus(): boolean {
    return document.activeElement?.matches(FRAME) ?? false;
  }

  /** Whether the document can't be changed now, as far as the page shows it. */
  isReadOnly(): boolean {
    const element = this.find();
    return !element || element.getAttribute('aria-readonly') === 'true' || modeOf() === 'viewing';
  }

  private listen(inside: Document): void {
    this.listened?.end.abort();
    const end = new AbortController();
    const { signal } = end;
    this.listened = { document: inside, end };
    this.isComposing = false;
    const { listener } = this;
    const on = <K extends keyof DocumentEventMap>(type: K, run: (event: DocumentEventMap[K]) => void) =>
      inside.addEventListener(type, run, { capture: true, passive: type !== 'keydown', signal });
    on('keydown', event => {
      listener.onKey(event);
      if (changesText(event)) listener.onTyping();
    });
    // What scripts paste, ours included, is no typing.
    for (const type of ['paste', 'cut', 'beforeinput', 'input'] as const)
      on(type, event => event.isTrusted && listener.onTyping());
    on('compositionstart', () => {
      this.isComposing = true;
    });
    on('compositionend', () => {
      this.isComposing = false;
      listener.onTyping();
    });
    on('copy', () => listener.onCopy());
    on('focusin', () => listener.onFocus(true));
    on('focusout', () => listener.onFocus(false));
    if (this.hasFocus()) listener.onFocus(true);
  }
}

/** The editing mode that the toolbar names; undefined where it names none, or in a language other than English. */
export function modeOf(): 'editing' | 'suggesting' | 'viewing' | undefined {
  const label = document.querySelector(SWITCHER)?.getAttribute('aria-label') ?? '';
  const name = /^(?:edit|suggest|view)ing\b/i.exec(label.trim())?.[0]?.toLowerCase();
  return name as ReturnType<typeof modeOf>;
}
