import { richKind } from './rich-field.ts';

/** TinyMCE, inline and inside its own frame. It can not undo typing by command. */
export const tinymce = richKind({
  id: 'tinymce',
  selector: '.mce-content-body',
  technique: 'pasteOrDelete',
  // Locked, it stays editable by its attributes and takes changes back afterwards.
  isForeign: element => element.matches('.mce-content-readonly'),
});
