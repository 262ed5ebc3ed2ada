import { Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { RICH_HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

const editor = await ClassicEditor.create(mount(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List],
  toolbar: ['undo', 'redo', 'bold', 'bulletedList'],
  initialData: RICH_HTML,
});

function model(): string {
  const root = editor.model.document.getRoot();
  if (!root) return '';
  const blocks = [...root.getChildren()].map(block => {
    if (!block.is('element')) return '';
    return [...block.getChildren()].map(node => (node.is('$text') ? node.data : '\n')).join('');
  });
  return blocks.join('\n');
}

expose({
  model,
  bold: () => boldIn(editor.getData()),
  remote: text =>
    editor.model.change(writer => {
      const first = editor.model.document.getRoot()?.getChild(0);
      if (first?.is('element')) writer.insertText(text, first, 0);
    }),
  lock: () => editor.enableReadOnlyMode('test'),
});
