import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { RICH_HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

const element = mount();
const editor = new Quill(element, { theme: 'snow' });
editor.clipboard.dangerouslyPasteHTML(RICH_HTML, 'silent');
editor.history.clear();

expose({
  model: () => editor.getText().replace(/\n$/, ''),
  bold: () => boldIn(editor.getSemanticHTML()),
  remote: text => {
    editor.insertText(0, text, 'api');
  },
  lock: () => editor.disable(),
});
