import { addedKinds } from './added-kinds.ts';
import { ckeditor } from './ckeditor.ts';
import { codemirror } from './codemirror.ts';
import { contentEditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { EditorKind, Field } from './editor.ts';
import { editorjs } from './editorjs.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textField } from './text-field.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

/** In the order they are asked; the first kind that finds an element has it. */
const kinds: readonly EditorKind[] = [
  textField,
  prosemirror,
  quill,
  lexical,
  slate,
  draft,
  ckeditor,
  tinymce,
  codemirror,
  trix,
  editorjs,
  contentEditable,
];

/** Every field inside `root` that may hold resume text, `root` itself included. */
export function* findFields(root: ParentNode): Iterable<{ element: HTMLElement; open(): Field }> {
  const seen = new Set<HTMLElement>();
  for (const kind of [...addedKinds(), ...kinds]) {
    for (const element of kind.find(root)) {
      if (seen.has(element)) continue;
      seen.add(element);
      yield { element, open: () => kind.open(element) };
    }
  }
}
