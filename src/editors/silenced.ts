import { isMarkedNotProse, isSkipped } from './skipped.ts';

/** Editors that keep a model of their own and lose it over the browser's typing; each needs its own kind. */
export const OWN_MODEL =
  '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, trix-editor, .mce-content-body, .cm-content, .ProseMirror, .ql-editor, .CodeMirror, .monaco-editor, .ace_editor';
/** Elements that may be editable; whether they are depends on more than their attribute. */
export const EDITABLE = '[contenteditable]';
export const TEXT_FIELDS = 'textarea, input[type=text], input:not([type])';

/** Whether a field is declared by its page not to be prose, and could be read all the same. */
export function isSilenced(element: HTMLElement): boolean {
  if (!isMarkedNotProse(element) || isSkipped(element)) return false;
  return element.matches(TEXT_FIELDS) || (element.isContentEditable && !element.closest(OWN_MODEL));
}
