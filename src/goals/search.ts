import type { Statement } from './statement.ts';

// Statements are never changed in place, so what was folded once stays right.
const foldedTexts = new WeakMap<Statement, string>();

/**
 * The statements that hold every word of the query, in any order, case and accents aside: in their text, a wording for a
 * role, the role, or a tag. An empty query fits all.
 */
export function statementsWith(statements: readonly Statement[], query: string): Statement[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...statements];
  return statements.filter(statement => {
    const text = foldedTexts.get(statement) ?? folded(searched(statement));
    foldedTexts.set(statement, text);
    return words.every(word => text.includes(word));
  });
}

function searched({ text, tags = [], variants = [] }: Statement): string {
  return [text, ...tags, ...variants.flatMap(variant => [variant.role, variant.text])].join('\n');
}

/** Without case and accents, to compare by. */
export function folded(text: string): string {
  // Most texts have no accents; looking costs less than taking them off.
  return /^[\n -~]*$/.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
