import { richKind } from './rich-field.ts';

/** Quill. It reads what the browser typed. */
export const quill = richKind({ id: 'quill', selector: '.ql-editor', technique: 'typeInQuill' });
