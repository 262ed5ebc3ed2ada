import { richKind } from './rich-field.ts';

/** ProseMirror and TipTap. They read what the browser typed; a paste would lose the formatting of what it replaces. */
export const prosemirror = richKind({
  id: 'prosemirror',
  selector: '.ProseMirror',
  technique: 'typeOrPasteLines',
});
