/** What a statement can leave open until it is inserted: `{company}`, `{role}`. */
export const placeholders = ['company', 'role'] as const;

export type Placeholder = (typeof placeholders)[number];

const PATTERN = /\{\s*(company|role)\s*\}/gi;

/** The placeholders of a text that have no value yet, each once, in order: what to ask for before it is inserted. */
export function openPlaceholders(
  text: string,
  values: Partial<Record<Placeholder, string>> = {},
): Placeholder[] {
  const named = [...text.matchAll(PATTERN)].map(match => nameOf(match[1]));
  return [...new Set(named)].filter(name => !values[name]?.trim());
}

/** The text with the values in place, trimmed; placeholders without one stay. Other braces are the user's own words. */
export function filled(text: string, values: Partial<Record<Placeholder, string>>): string {
  return text.replace(PATTERN, (whole, name: string) => values[nameOf(name)]?.trim() || whole);
}

const nameOf = (written = '') => written.toLowerCase() as Placeholder;
