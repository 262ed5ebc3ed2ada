import { richKind } from './rich-field.ts';

/** CKEditor 5. It ignores typing by command. */
export const ckeditor = richKind({
  id: 'ckeditor',
  selector: '.ck-editor__editable',
  technique: 'pasteOrAskToDelete',
});
