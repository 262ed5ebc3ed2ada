import { contentEditable } from './contenteditable.ts';
import type { EditorKind, Field } from './editor.ts';
import { textField } from './text-field.ts';

/** In the order they are asked; the first kind that finds an element has it. */
const kinds: readonly EditorKind[] = [textField, contentEditable];

/** Every field inside `root` that may hold resume text, `root` itself included. */
export function* findFields(root: ParentNode): Iterable<{ element: HTMLElement; open(): Field }> {
  const seen = new Set<HTMLElement>();
  for (const kind of kinds) {
    for (const element of kind.find(root)) {
      if (seen.has(element)) continue;
      seen.add(element);
      yield { element, open: () => kind.open(element) };
    }
  }
}
