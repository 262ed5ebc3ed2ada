import { richKind } from './rich-field.ts';
import { pasteOrAskToDelete } from './techniques.ts';

/** CKEditor 5. It ignores typing by command. */
export const ckeditor = richKind({
  id: 'ckeditor',
  selector: '.ck-editor__editable',
  technique: pasteOrAskToDelete,
});
