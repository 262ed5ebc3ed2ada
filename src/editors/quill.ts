import { richKind } from './rich-field.ts';
import { type Technique, type, typeOrPasteLines } from './techniques.ts';

/** Quill 1 deletes the selection on a paste made by a script and takes nothing in. */
const isFirstVersion = (element: HTMLElement) =>
  element.parentElement?.querySelector(':scope > .ql-clipboard') !== null;

const technique: Technique = (element, text) =>
  (isFirstVersion(element) ? type : typeOrPasteLines)(element, text);

/** Quill. It reads what the browser typed. */
export const quill = richKind({ id: 'quill', selector: '.ql-editor', technique });
