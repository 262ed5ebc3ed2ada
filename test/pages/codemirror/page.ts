import { StreamLanguage } from '@codemirror/language';
import { stex } from '@codemirror/legacy-modes/mode/stex';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { TEXT } from '../content.ts';
import { expose, mount } from '../expose.ts';

const locked = new Compartment();
const view = new EditorView({
  parent: mount(),
  // CodeMirror shows a zero-width space as a dot of its own.
  doc: TEXT.replaceAll('\u200b', ''),
  extensions: [basicSetup, StreamLanguage.define(stex), EditorView.lineWrapping, locked.of([])],
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
