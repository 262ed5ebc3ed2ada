import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

const dialog = document.createElement('dialog');
dialog.setAttribute('aria-label', 'Edit your experience');
document.body.append(dialog);
dialog.append(mount());
dialog.showModal();
makeEditable(mount());
