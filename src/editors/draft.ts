import { richKind } from './rich-field.ts';

/** Draft.js. Typing by command corrupts its model once more than one node is touched. */
export const draft = richKind({
  id: 'draft',
  selector: '.public-DraftEditor-content',
  technique: 'pasteOrDelete',
});
