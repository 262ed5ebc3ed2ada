/**
 * In the page's own world of an Overleaf project, before its scripts. Overleaf hands CodeMirror to extensions by an event
 * before it builds its editor; by it changes are heard of that touch no line on screen. Without it the editor is found on
 * its element. Answers, as JSON strings, only what is asked on the editor's element; the protocol is `PageOps` of
 * overleaf/bridge.ts. It can do nothing that the page can't do itself.
 */
{
  interface State {
    readonly doc: {
      toString(): string;
      sliceString(from: number, to: number): string;
      readonly length: number;
    };
    readonly selection: { readonly main: { readonly from: number; readonly to: number } };
    readonly readOnly: boolean;
  }
  interface View {
    readonly state: State;
    readonly contentDOM: HTMLElement;
    readonly composing: boolean;
    readonly viewport: { readonly from: number; readonly to: number };
    posAtDOM(node: Node): number;
    dispatch(change: object): void;
    focus(): void;
  }
  interface Update {
    readonly docChanged: boolean;
    readonly viewportChanged: boolean;
  }
  interface Extending {
    readonly CodeMirror?: { ViewPlugin?: { define(create: (view: View) => object): unknown } };
    readonly extensions?: unknown[];
  }

  const views = new Map<Element, View>();
  const versions = new WeakMap<object, number>();
  let count = 0;
  const tell = (element: Element) => element.dispatchEvent(new CustomEvent('upshot-cm:changed'));

  window.addEventListener('UNSTABLE_editor:extensions', event => {
    const { CodeMirror, extensions } = ((event as CustomEvent).detail ?? {}) as Extending;
    const plugin = CodeMirror?.ViewPlugin?.define(view => {
      views.set(view.contentDOM, view);
      return {
        update({ docChanged, viewportChanged }: Update) {
          if (docChanged || viewportChanged) tell(view.contentDOM);
        },
        destroy: () => views.delete(view.contentDOM),
      };
    });
    if (plugin) extensions?.push(plugin);
  });

  /** What CodeMirror 6 keeps on its element: the name of the property has changed over its versions. */
  const kept = (element: Element): View | undefined => {
    const { cmTile, cmView } = element as unknown as Record<
      string,
      { root?: { view?: View }; view?: View; rootView?: { view?: View } }
    >;
    return cmTile?.root?.view ?? cmTile?.view ?? cmView?.view ?? cmView?.rootView?.view;
  };

  const ops: Record<string, (view: View, ...args: never[]) => unknown> = {
    /** The text comes only when it is another than the one that is known. */
    read({ state }, known: number) {
      const version = versions.get(state.doc) ?? ++count;
      versions.set(state.doc, version);
      return version === known ? { version } : { version, text: state.doc.toString() };
    },
    lines: view => Array.from(view.contentDOM.querySelectorAll('.cm-line'), line => view.posAtDOM(line)),
    selection: ({ state }) => [state.selection.main.from, state.selection.main.to],
    select(view, anchor: number, head: number) {
      const isShown = anchor >= view.viewport.from && head <= view.viewport.to;
      view.dispatch({ selection: { anchor, head }, scrollIntoView: !isShown });
      view.focus();
    },
    replace(view, from: number, to: number, expected: string, text: string) {
      const { doc, readOnly } = view.state;
      if (view.composing || readOnly) return 'unchanged';
      if (doc.sliceString(from, to) !== expected || to > doc.length) return 'changed-otherwise';
      view.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + text.length },
        userEvent: 'input.paste',
      });
      view.focus();
      return 'done';
    },
  };

  document.addEventListener(
    'upshot-cm:ask',
    event => {
      const { target, detail } = event as CustomEvent<unknown>;
      if (!(target instanceof Element) || typeof detail !== 'string') return;
      const view = views.get(target) ?? kept(target);
      if (!view) return;
      const { op, args } = JSON.parse(detail) as { op: string; args: never[] };
      const value = ops[op]?.(view, ...args);
      target.dispatchEvent(new CustomEvent('upshot-cm:answer', { detail: JSON.stringify({ value }) }));
    },
    { capture: true },
  );
}
