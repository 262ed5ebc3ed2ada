import { folded } from './search.ts';
import type { Statement } from './statement.ts';
import { isWritten } from './stored.ts';

/** The wording for a target role; the statement's own where there is none for it. Case and accents don't count. */
export function wordingFor(statement: Statement, role: string): string {
  const wanted = folded(role.trim());
  const variant = statement.variants?.find(one => folded(one.role.trim()) === wanted);
  return wanted !== '' && variant ? variant.text : statement.text;
}

/** The statement with a wording for a target role, or (blank `text`) without one. */
export function withVariant(statement: Statement, role: string, text: string, now: number): Statement {
  const { variants = [], ...rest } = statement;
  const isIt = (one: { role: string }) => folded(one.role.trim()) === folded(role.trim());
  const place = variants.findIndex(isIt);
  const variant = { ...variants[place], role: role.trim(), text };
  const next = isWritten(text)
    ? variants.toSpliced(place < 0 ? variants.length : place, place < 0 ? 0 : 1, variant)
    : variants.filter(one => !isIt(one));
  return { ...rest, ...(next.length > 0 && { variants: next }), changed: now };
}

/** Every target role there are wordings for, each once, by name. */
export function rolesOf(statements: readonly Statement[]): string[] {
  const roles = new Map(
    statements.flatMap(({ variants = [] }) => variants.map(({ role }) => [folded(role), role] as const)),
  );
  return [...roles.values()].filter(isWritten).sort((a, b) => a.localeCompare(b));
}

/** The statement with these tags, each once; what is typed in one line is parted at commas. */
export function withTags(statement: Statement, line: string, now: number): Statement {
  const { tags: _, ...rest } = statement;
  const typed = line.split(',').map(tag => tag.trim().replace(/^#/, ''));
  const tags = [...new Map(typed.filter(isWritten).map(tag => [folded(tag), tag])).values()];
  return { ...rest, ...(tags.length > 0 && { tags }), changed: now };
}

/** Every tag in use, each once, by name. */
export function tagsOf(statements: readonly Statement[]): string[] {
  const tags = new Map(statements.flatMap(({ tags = [] }) => tags.map(tag => [folded(tag), tag] as const)));
  return [...tags.values()].sort((a, b) => a.localeCompare(b));
}
