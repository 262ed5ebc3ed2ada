import 'trix';
import 'trix/dist/trix.css';
import { HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

interface TrixElement extends HTMLElement {
  readonly editor: {
    loadHTML(html: string): void;
    getDocument(): { toString(): string };
    getSelectedRange(): [number, number];
    setSelectedRange(range: number | [number, number]): void;
    insertString(text: string): void;
  };
  readonly value: string;
}

const element = document.createElement('trix-editor') as TrixElement;
element.addEventListener(
  'trix-initialize',
  () => {
    element.editor.loadHTML(HTML.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'));
    expose({
      model: () => element.editor.getDocument().toString().replace(/\n$/, ''),
      bold: () => boldIn(element.value),
      remote: text => {
        element.editor.setSelectedRange(0);
        element.editor.insertString(text);
      },
      lock: () => {
        element.contentEditable = 'false';
      },
    });
  },
  { once: true },
);
mount().append(element);
