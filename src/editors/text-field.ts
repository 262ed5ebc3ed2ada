import { Composition } from './composition.ts';
import type { EditorKind, Field, Outcome, Span } from './editor.ts';
import { fieldBoxes } from './field-boxes.ts';
import { fieldLabel } from './label.ts';
import { createValueRange, type TextFieldElement } from './opaque-range.ts';
import { TEXT_FIELDS } from './silenced.ts';
import { isMarkedNotProse, isSkipped } from './skipped.ts';
import { writing } from './writing.ts';

/** A one-line input holds prose only when it is named like a part of a resume that does, or already holds a sentence. */
const PROSE_NAME =
  /\b(?:summary|objective|profile|about|bio|headline|description|achievements?|accomplishments?|responsibilit|dut(?:y|ies)|highlights?|bullets?|statement|goals?)\b/i;
const SENTENCE_LENGTH = 50;

function isProseInput(input: HTMLInputElement): boolean {
  if (input.type !== 'text') return false;
  return (
    PROSE_NAME.test(fieldLabel(input)) || PROSE_NAME.test(input.name) || input.value.length >= SENTENCE_LENGTH
  );
}

function openTextField(element: TextFieldElement): Field {
  const text = () => element.value;
  const composition = new Composition();

  const target = { element, isComposing: () => composition.isOn, isSkipped: () => isSkipped(element) };
  const put = async (from: number, to: number, text: string): Promise<Outcome> =>
    writing()?.putText(target, from, to, text) ?? 'unchanged';

  return {
    element,
    label: () => fieldLabel(element),
    text,
    place: (from, to) => createValueRange(element, from, to) ?? fieldBoxes()?.measureField(element, from, to),
    selection: () => ({ from: element.selectionStart ?? 0, to: element.selectionEnd ?? 0 }),
    select: (from, to) => writing()?.selectText(element, from, to),
    async replace(from, to, expected, text) {
      return element.value.slice(from, to) === expected ? put(from, to, text) : 'changed-otherwise';
    },
    insert: (text: string, at: Span) => put(at.from, at.to, text),
    onChange: (run, signal) => {
      composition.watch(element, signal);
      element.addEventListener('input', run, { signal });
      // Scripts of the page may have set the value while nobody was looking: no event tells.
      element.addEventListener('focus', run, { signal });
    },
  };
}

/** `textarea`, and one-line inputs that hold prose. */
export const textField: EditorKind = {
  id: 'text-field',
  *find(root) {
    const itself = root instanceof HTMLElement && root.matches(TEXT_FIELDS) ? [root] : [];
    for (const element of [...itself, ...root.querySelectorAll<HTMLElement>(TEXT_FIELDS)]) {
      if (isSkipped(element) || isMarkedNotProse(element)) continue;
      if (element instanceof HTMLInputElement && !isProseInput(element)) continue;
      yield element;
    }
  },
  open: element => openTextField(element as TextFieldElement),
};
