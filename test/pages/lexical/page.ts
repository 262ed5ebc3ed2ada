import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isTextNode,
  createEditor,
} from 'lexical';
import { PARAGRAPHS } from '../content.ts';
import { expose, mount } from '../expose.ts';

const element = mount();
element.contentEditable = 'true';
element.style.whiteSpace = 'pre-wrap';
const editor = createEditor({
  namespace: 'resume',
  onError: error => {
    throw error;
  },
});
editor.setRootElement(element);
// As its own React component does.
editor.registerEditableListener(isEditable => {
  element.contentEditable = String(isEditable);
});
registerRichText(editor);
editor.update(
  () => {
    const root = $getRoot().clear();
    for (const runs of PARAGRAPHS) {
      const paragraph = $createParagraphNode();
      for (const { text, isBold } of runs) {
        const node = $createTextNode(text);
        paragraph.append(isBold ? node.toggleFormat('bold') : node);
      }
      root.append(paragraph);
    }
    root.append(
      $createParagraphNode().append(
        $createTextNode('Harbor Supplies'),
        $createLineBreakNode(),
        $createTextNode('Rotterdam'),
      ),
    );
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);

const read = <T>(ask: () => T) => editor.getEditorState().read(ask);
expose({
  model: () => read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
  bold: () =>
    read(() =>
      $getRoot()
        .getAllTextNodes()
        .filter(node => node.hasFormat('bold'))
        .map(node => node.getTextContent())
        .join('|'),
    ),
  remote: text =>
    editor.update(
      () => {
        const first = $getRoot().getFirstDescendant();
        if ($isTextNode(first)) first.spliceText(0, 0, text);
      },
      { discrete: true },
    ),
  lock: () => editor.setEditable(false),
});
