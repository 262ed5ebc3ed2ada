import type { EditorKind } from './editor.ts';
import { fieldLabel } from './label.ts';
import { richKind } from './rich-field.ts';
import { EDITABLE, isSilenced, TEXT_FIELDS } from './silenced.ts';
import { textField } from './text-field.ts';

/** Such fields of these names, which their user declares to be prose; names may be added later. */
export function proseAfterAll(labels: ReadonlySet<string>): EditorKind {
  const isMeant = (element: HTMLElement) => isSilenced(element) && labels.has(fieldLabel(element));
  const rich = richKind({
    id: 'prose-after-all',
    selector: EDITABLE,
    technique: 'type',
    isForeign: element => !isMeant(element),
  });
  return {
    id: 'prose-after-all',
    *find(root) {
      const itself = root instanceof HTMLElement ? [root] : [];
      for (const element of [...itself, ...root.querySelectorAll<HTMLElement>(TEXT_FIELDS)])
        if (element.matches(TEXT_FIELDS) && isMeant(element)) yield element;
      yield* rich.find(root);
    },
    open: element => (element.matches(TEXT_FIELDS) ? textField : rich).open(element),
  };
}
