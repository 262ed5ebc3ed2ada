const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain words as LaTeX source that prints exactly them. */
export function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}%&$#_~^]/g, character => ESCAPES[character] ?? character);
}

const SPECIAL = /(?<!\\)[%&$#_]/g;

/**
 * A rewrite of LaTeX source is source itself, but what the user filled in (“20%”, “$5k”) is plain. Where the old source had
 * no such character with a meaning, those of the new one are meant as they stand.
 */
export function escapeRewrite(expected: string, text: string): string {
  if (expected.search(SPECIAL) >= 0) return text;
  return text.replaceAll(SPECIAL, character => ESCAPES[character] ?? character);
}
