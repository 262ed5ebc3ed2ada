import { StreamLanguage } from '@codemirror/language';
import { stex } from '@codemirror/legacy-modes/mode/stex';
import * as state from '@codemirror/state';
import * as viewModule from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { expose, mount } from '../expose.ts';
import { LATEX } from './document.ts';

const { Compartment, EditorState } = state;
const { EditorView } = viewModule;
const switches = new URLSearchParams(location.search);

/**
 * Overleaf's source editor as far as it is documented: before it builds its editor, which takes a while, it fires
 * `UNSTABLE_editor:extensions` on the window with CodeMirror's own parts and an array that may be added to. With
 * `?event=0` it does not. `?delay` is in ms; `?lines` gives a shorter file.
 */
async function start(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, Number(switches.get('delay') ?? 100)));
  const extensions: state.Extension[] = [];
  const CodeMirror = { ...state, ...viewModule };
  if (switches.get('event') !== '0') {
    const detail = { CodeMirror, CodeMirrorVim: undefined, extensions };
    window.dispatchEvent(new CustomEvent('UNSTABLE_editor:extensions', { detail }));
  }
  const locked = new Compartment();
  const lines = Number(switches.get('lines') ?? 0);
  const view = new EditorView({
    parent: mount(),
    doc: lines > 0 ? LATEX.split('\n').slice(0, lines).join('\n') : LATEX,
    extensions: [
      basicSetup,
      StreamLanguage.define(stex),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Source Editor editing' }),
      locked.of([]),
      ...extensions,
    ],
  });
  expose({
    model: () => view.state.doc.toString(),
    bold: () => '',
    remote: text => view.dispatch({ changes: { from: 0, insert: text } }),
    lock: () =>
      view.dispatch({
        effects: locked.reconfigure([EditorState.readOnly.of(true), EditorView.editable.of(false)]),
      }),
  });
  Object.assign(window, {
    overleaf: {
      reveal: (offset: number) =>
        view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'center' }) }),
      select: (anchor: number, head = anchor) => {
        view.dispatch({ selection: { anchor, head } });
        view.focus();
      },
      /** Where the characters are drawn, in px of the window; null when they are not. */
      rectOf: (from: number, to: number) => [view.coordsAtPos(from, 1), view.coordsAtPos(to, -1)],
    },
  });
}

void start();
