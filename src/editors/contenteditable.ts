import { richKind } from './rich-field.ts';
import { isMarkedNotProse } from './skipped.ts';
import { type } from './techniques.ts';

/** Editors that keep a model of their own and lose it over the browser's typing; each needs its own kind. */
const OWN_MODEL =
  '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, trix-editor, .mce-content-body, .cm-content, .ProseMirror, .ql-editor, .CodeMirror, .monaco-editor, .ace_editor';

/** Any editable element without an editor's own model behind it. */
export const contentEditable = richKind({
  id: 'contenteditable',
  selector: '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  technique: type,
  isForeign: element => element.closest(OWN_MODEL) !== null || isMarkedNotProse(element),
});
