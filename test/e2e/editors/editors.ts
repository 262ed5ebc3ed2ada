/** An editor page and what can be asked of it. */
export interface EditorCase {
  /** Its folder in test/pages. */
  readonly name: string;
  /** Its model keeps bold words. */
  readonly isRich?: boolean;
  /** It takes one line only. */
  readonly isOneLine?: boolean;
  /** Fields without nodes for their text. */
  readonly isTextField?: boolean;
  /** The editable element, inside its frame. */
  readonly root: string;
  readonly isRightToLeft?: boolean;
  /** How many fields its page has, where that is not one; the first of them is tried. */
  readonly fields?: number;
  /** How long it may take to hear of a moved caret, in ms; nobody types sooner. */
  readonly hears?: number;
  /** Selector of the host whose open shadow tree holds it. */
  readonly host?: string;
  /** Selector of the iframe that holds it. */
  readonly frame?: string;
}

export const EDITORS: readonly EditorCase[] = [
  { name: 'textarea', root: 'textarea', isTextField: true },
  { name: 'input', root: 'input', isTextField: true, isOneLine: true },
  { name: 'react-textarea', root: 'textarea', isTextField: true },
  { name: 'contenteditable', root: '#editor', isRich: true },
  { name: 'tiptap', root: '.ProseMirror', isRich: true },
  { name: 'quill', root: '.ql-editor', isRich: true },
  { name: 'lexical', root: '#editor', isRich: true },
  { name: 'slate', root: '[data-slate-editor]', isRich: true, hears: 110 },
  { name: 'draft', root: '.public-DraftEditor-content', isRich: true },
  { name: 'ckeditor', root: '.ck-editor__editable', isRich: true },
  { name: 'tinymce', root: 'body', isRich: true, frame: 'iframe' },
  { name: 'tinymce-inline', root: '#editor', isRich: true },
  { name: 'codemirror', root: '.cm-content' },
  { name: 'trix', root: 'trix-editor', isRich: true },
  { name: 'editorjs', root: '.ce-paragraph', isRich: true, fields: 3, hears: 200 },
  { name: 'blocks', root: '.rich-text', isRich: true, fields: 3 },
  { name: 'shadow', root: '#inner', isRich: true, host: '#editor' },
  { name: 'frame-srcdoc', root: 'body', isRich: true, frame: 'iframe' },
  { name: 'frame-blob', root: 'body', isRich: true, frame: 'iframe' },
  { name: 'frame-written', root: 'body', isRich: true, frame: 'iframe' },
  { name: 'dialog', root: '#editor', isRich: true },
  { name: 'scaled', root: '#editor', isRich: true },
  { name: 'rtl', root: '#editor', isRich: true, isRightToLeft: true },
];
