import type { Goal } from './goal.ts';
import type { Statement } from './statement.ts';

/** Does the text hold every word of the query, in any order, case and accents aside? An empty query fits all. */
export function holdsWords(text: string, query: string): boolean {
  const plain = folded(text);
  return wordsOf(query).every(word => plain.includes(word));
}

/** The statements that hold every word of the query, in their text, a wording for a role, or a tag. */
export function statementsWith(statements: readonly Statement[], query: string): Statement[] {
  return withWords(statements, query, ({ text, tags = [], variants = [] }) => [
    text,
    ...tags,
    ...variants.flatMap(variant => [variant.role, variant.text]),
  ]);
}

/** The goals that hold every word of the query, in what the user wrote about them or in a step. */
export function goalsWith(goals: readonly Goal[], query: string): Goal[] {
  return withWords(goals, query, ({ text, wording = '', why = '', means = '', result = '', steps }) => [
    text,
    wording,
    why,
    means,
    result,
    ...steps.map(step => step.text),
  ]);
}

/** Without case and accents, to compare by. */
export function folded(text: string): string {
  // Most texts have no accents; looking costs less than taking them off.
  return /^[\n -~]*$/.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

// Items are never changed in place, so what was folded once stays right.
const foldedTexts = new WeakMap<object, string>();

function withWords<Item extends object>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => string[],
): Item[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...items];
  return items.filter(item => {
    const known = foldedTexts.get(item);
    const text = known ?? folded(textsOf(item).join('\n'));
    if (known === undefined) foldedTexts.set(item, text);
    return words.every(word => text.includes(word));
  });
}

const wordsOf = (query: string) => folded(query).split(/\s+/).filter(Boolean);
