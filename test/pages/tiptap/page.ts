import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { RICH_HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

const editor = new Editor({ element: mount(), extensions: [StarterKit], content: RICH_HTML });

expose({
  model: () => editor.getText({ blockSeparator: '\n' }).replaceAll(/\n+/g, '\n'),
  bold: () => boldIn(editor.getHTML()),
  remote: text => {
    editor.view.dispatch(editor.state.tr.insertText(text, 1));
  },
  lock: () => editor.setEditable(false),
});
