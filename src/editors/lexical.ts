import { richKind } from './rich-field.ts';

/** Lexical. Its handler of typing loses line breaks. */
export const lexical = richKind({
  id: 'lexical',
  selector: '[data-lexical-editor]',
  technique: 'pasteOrDelete',
});
