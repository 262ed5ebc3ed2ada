import { type ContentState, convertFromRaw, Editor, EditorState, Modifier, SelectionState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
// Draft.js is from the time before concurrent roots.
import { flushSync, render } from 'react-dom';
import { PARAGRAPHS } from '../content.ts';
import { expose, mount } from '../expose.ts';

const content: ContentState = convertFromRaw({
  entityMap: {},
  blocks: [...PARAGRAPHS, [{ text: 'Harbor Supplies\nRotterdam' }]].map((runs, index) => {
    let offset = 0;
    const inlineStyleRanges = runs.flatMap(({ text, ...run }) => {
      const range = { style: 'BOLD' as const, offset, length: text.length };
      offset += text.length;
      return 'isBold' in run ? [range] : [];
    });
    return {
      key: `block${index}`,
      type: 'unstyled' as const,
      text: runs.map(({ text }) => text).join(''),
      depth: 0,
      entityRanges: [],
      inlineStyleRanges,
    };
  }),
});

let state = EditorState.createWithContent(content);
let change = (_: EditorState) => {};
let lock = () => {};

function Resume() {
  const [shown, setShown] = useState(state);
  const [isLocked, setLocked] = useState(false);
  change = next => {
    state = next;
    setShown(next);
  };
  lock = () => flushSync(() => setLocked(true));
  return createElement(Editor, { editorState: shown, onChange: change, readOnly: isLocked });
}

render(createElement(Resume), mount());

function boldWords(): string {
  const found: string[] = [];
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    block.findStyleRanges(
      character => character.getStyle().has('BOLD'),
      (from, to) => found.push(block.getText().slice(from, to)),
    );
  }
  return found.join('|');
}

expose({
  model: () => state.getCurrentContent().getPlainText('\n'),
  bold: boldWords,
  remote: text => {
    const current = state.getCurrentContent();
    const start = SelectionState.createEmpty(current.getFirstBlock().getKey());
    change(EditorState.push(state, Modifier.insertText(current, start, text), 'insert-characters'));
  },
  lock: () => lock(),
});
