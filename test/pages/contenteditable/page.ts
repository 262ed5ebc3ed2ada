import { RICH_HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

const editor = mount();
editor.contentEditable = 'true';
editor.innerHTML = RICH_HTML;

expose({
  model: () => editor.innerText.replaceAll(/\n+/g, '\n').trimEnd(),
  bold: () => boldIn(editor.innerHTML),
  remote: text => editor.querySelector('p')?.prepend(text),
  lock: () => {
    editor.contentEditable = 'false';
  },
});
