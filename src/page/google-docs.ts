/**
 * In the page's own world of a Google Docs document, before its scripts. Asks Google Docs for its layer of annotations
 * and hands on, as JSON strings over an event whose name the extension made up for this page, what only this world can
 * reach. It can do nothing that the page can't do itself. The whole protocol is the type `PageOps` of docs/bridge.ts.
 */
{
  const NAME = 'upshot';
  const FLAG = '_docs_annotate_canvas_by_ext';
  const ASK = '_docs_annotate_getAnnotatedText';
  /** A write to the scroll position within so many ms of the last one still belongs to the same animation. */
  const QUIET = 300;

  interface Annotated {
    getText(): string;
    getSelection(): readonly Record<string, number>[];
    setSelection(from: number, to: number): void;
  }

  const page = window as unknown as Record<string, unknown>;
  // Another extension may have asked already: any name switches the layer on, and there is one place for all.
  if (!page[FLAG]) page[FLAG] = NAME;

  let annotated: Annotated | undefined;
  let channel = '';
  let release = () => {};

  const input = () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
    const element = frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]');
    return frame && element ? { frame, element } : undefined;
  };

  const selection = () => {
    const [one] = annotated?.getSelection() ?? [];
    const ends = [one?.start ?? one?.anchor ?? one?.base, one?.end ?? one?.focus ?? one?.extent];
    const [from, to] = ends;
    return from === undefined || to === undefined ? null : [Math.min(from, to), Math.max(from, to)];
  };

  /** A clipboard event with a text in it. Firefox ignores the store it is given but not the older fields. */
  const clipboardEvent = (type: string, view: typeof window, text: string) => {
    const clipboardData = new view.DataTransfer();
    if (text) clipboardData.setData('text/plain', text);
    const init = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true };
    const event = new view.ClipboardEvent(type, { ...init, composed: true });
    const holds = () => event.clipboardData?.getData('text/plain') === text;
    if (!holds()) event.clipboardData?.setData('text/plain', text);
    return holds() ? event : undefined;
  };

  const ops: Record<string, (...args: never[]) => unknown> = {
    hello: () => page[FLAG] !== undefined,
    hasInterface: () => typeof page[ASK] === 'function',
    read: () => annotated && { text: annotated.getText(), selection: selection() },
    selection,
    select: (from: number, to: number) => annotated?.setSelection(from, to),
    focus: () => {
      const { frame, element } = input() ?? {};
      frame?.focus({ preventScroll: true });
      element?.focus({ preventScroll: true });
      return frame !== undefined && document.activeElement === frame;
    },
    paste: (text: string) => {
      const { frame, element } = input() ?? {};
      const view = frame?.contentWindow as typeof window | undefined | null;
      const event = view && clipboardEvent('paste', view, text);
      if (!element || !event) return false;
      element.dispatchEvent(event);
      return true;
    },
    /** What Google Docs would put on the clipboard now; the clipboard itself is not touched. */
    copy: () => {
      const { frame, element } = input() ?? {};
      const view = frame?.contentWindow as typeof window | undefined | null;
      const event = view && clipboardEvent('copy', view, '');
      if (!element || !event) return '';
      element.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain') ?? '';
    },
    /** Lets no script of the page scroll until it has stopped trying: a new selection is scrolled to in steps. */
    hold: () => {
      release();
      const editor = document.querySelector('.kix-appview-editor');
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
      if (!editor || !own?.get) return;
      const { get } = own;
      let timer = 0;
      release = () => {
        clearTimeout(timer);
        Reflect.deleteProperty(editor, 'scrollTop');
        release = () => {};
      };
      const wait = () => {
        clearTimeout(timer);
        timer = window.setTimeout(release, QUIET);
      };
      Object.defineProperty(editor, 'scrollTop', {
        configurable: true,
        get: () => get.call(editor),
        set: wait,
      });
      wait();
    },
  };

  const send = (message: unknown) =>
    document.dispatchEvent(new CustomEvent(`${channel}:answer`, { detail: JSON.stringify(message) }));

  /** Gets the live text object; it can't be had before the editor is up, and dies with it. */
  const open = (id: number) => {
    annotated = undefined;
    Promise.resolve()
      .then(() => (page[ASK] as (name: string) => unknown)(NAME))
      .then(
        one => {
          annotated = one as Annotated;
          send({ id, value: typeof annotated?.getText === 'function' });
        },
        () => send({ id, value: false }),
      );
  };

  const listen = (event: Event) => {
    const { id, op, args } = JSON.parse((event as CustomEvent<string>).detail);
    if (op === 'open') return open(id);
    try {
      send({ id, value: ops[op]?.(...(args as never[])) ?? null });
    } catch (error) {
      send({ id, error: String(error) });
    }
  };

  document.addEventListener(`${NAME}-docs`, event => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    document.removeEventListener(channel, listen);
    channel = detail;
    document.addEventListener(channel, listen);
  });
}
