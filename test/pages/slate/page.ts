import { type ComponentProps, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { PARAGRAPHS } from '../content.ts';
import { expose, mount } from '../expose.ts';

const editor = withHistory(withReact(createEditor()));
const initialValue: Descendant[] = [
  ...PARAGRAPHS.map(runs => ({
    children: runs.map(({ text, isBold }) => (isBold ? { text, isBold } : { text })),
  })),
  { children: [{ text: 'Harbor Supplies\nRotterdam' }] },
];

const isBold = (leaf: object) => 'isBold' in leaf;

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return createElement(isBold(leaf) ? 'strong' : 'span', attributes, children);
}

let lock = () => {};

function Resume() {
  const [isLocked, setLocked] = useState(false);
  lock = () => flushSync(() => setLocked(true));
  const editable = createElement(Editable, { renderLeaf: Leaf, readOnly: isLocked });
  return createElement<Omit<ComponentProps<typeof Slate>, 'children'>>(
    Slate as never,
    { editor, initialValue },
    editable,
  );
}

flushSync(() => createRoot(mount()).render(createElement(Resume)));

expose({
  model: () => editor.children.map(Node.string).join('\n'),
  bold: () =>
    [...Node.nodes(editor)]
      .map(([node]) => node)
      .filter(node => Text.isText(node) && isBold(node))
      .map(Node.string)
      .join('|'),
  remote: text => Transforms.insertText(editor, text, { at: { path: [0, 0], offset: 0 } }),
  lock: () => lock(),
});
