import { richKind } from './rich-field.ts';
import { pasteOrDelete } from './techniques.ts';

/** Trix. It can not undo typing by command. */
export const trix = richKind({ id: 'trix', selector: 'trix-editor', technique: pasteOrDelete });
