import { richKind } from './rich-field.ts';

/** Trix. It can not undo typing by command. */
export const trix = richKind({ id: 'trix', selector: 'trix-editor', technique: 'pasteOrDelete' });
