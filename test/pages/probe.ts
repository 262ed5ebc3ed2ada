import '../../src/editors/lend-writing.ts';
import type { Field, Outcome, Span } from '../../src/editors/editor.ts';
import { findFields } from '../../src/editors/index.ts';

/** The product's own reading of a page, run beside it by tests. */
export interface Probe {
  /** How many fields are found. */
  count(): number;
  /** Label and text of the first field. */
  read(): { label: string; text: string };
  /** Where the caret or selection is, and how long the text. */
  selection(): (Span & { length: number }) | undefined;
  /** Words of the text whose place does not hold exactly these characters; `[word, what its place holds]`. */
  misplaced(): [string, string][];
  select(from: number, to: number): void;
  /** Writes with the product's own adapter. */
  replace(from: number, to: number, expected: string, text: string): Promise<Outcome>;
}

/** The document, or the open shadow tree of the shell's element. */
const root = (): ParentNode => document.querySelector('#editor')?.shadowRoot ?? document;

function first(): Field {
  const [found] = [...findFields(root())];
  if (!found) throw new Error('No field is found on this page.');
  return found.open();
}

const probe: Probe = {
  count: () => [...findFields(root())].length,
  read() {
    const field = first();
    return { label: field.label(), text: field.text() };
  },
  selection() {
    const field = first();
    const selection = field.selection();
    return selection && { ...selection, length: field.text().length };
  },
  misplaced() {
    const field = first();
    const wrong: [string, string][] = [];
    for (const { 0: word, index } of field.text().matchAll(/[^\s•]+/g)) {
      const place = field.place(index, index + word.length);
      if (!(place instanceof Range)) continue;
      if (place.toString() !== word) wrong.push([word, place.toString()]);
    }
    return wrong;
  },
  select: (from, to) => first().select(from, to),
  replace: (from, to, expected, text) => first().replace(from, to, expected, text),
};

Object.assign(window, { probe });
