import { TEXT } from '../content.ts';
import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

declare global {
  interface Window {
    /** Puts a field into the page as a single-page application does, and gives its id. */
    appear(kind: 'textarea' | 'editable', id: string): void;
    move(id: string): void;
    vanish(id: string): void;
    /** Draws the whole page anew, fields and all. */
    turn(): void;
  }
}

const aside = document.createElement('aside');
document.body.append(aside);
makeEditable(mount());

window.appear = (kind, id) => {
  const field = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
  field.id = id;
  if (field instanceof HTMLTextAreaElement) Object.assign(field, { rows: 6, value: TEXT });
  else Object.assign(field, { contentEditable: 'true', innerText: TEXT });
  const wrapper = document.createElement('section');
  wrapper.append(field);
  document.body.append(wrapper);
};
window.move = id => aside.append(document.getElementById(id) as HTMLElement);
window.vanish = id => document.getElementById(id)?.remove();
window.turn = () => {
  const { innerHTML } = document.body;
  document.body.replaceChildren();
  document.body.insertAdjacentHTML('afterbegin', innerHTML.replaceAll(/<script.*?<\/script>/g, ''));
};
