import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

const root = mount().attachShadow({ mode: 'open' });
const editor = document.createElement('div');
editor.id = 'inner';
root.append(editor);
makeEditable(editor);
