import { richKind } from './rich-field.ts';

/** Slate and wangEditor. Typing and deleting by command reach their tree and never their model. */
export const slate = richKind({
  id: 'slate',
  selector: '[data-slate-editor]',
  technique: 'pasteOrAskToDelete',
});
