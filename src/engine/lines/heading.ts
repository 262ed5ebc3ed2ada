import { HEADINGS } from './headings.data.ts';
import type { Section } from './line.ts';

const sections = new Map<string, Section>();
for (const [section, names] of Object.entries(HEADINGS)) {
  for (const name of names.split(/[|\n]/))
    if (name && !sections.has(name)) sections.set(name, section as Section);
}

/** Sub-headings inside a role: what stands below them are still bullets of that role. */
const WITHIN_ROLE = new Set(
  `responsibilities|key responsibilities|duties|duties and responsibilities|roles and responsibilities|role and responsibilities
|job responsibilities|job duties|main responsibilities|main duties|core responsibilities|key duties|responsibilities and achievements
|achievements|key achievements|accomplishments|key accomplishments|selected accomplishments|selected achievements|major accomplishments
|highlights|key contributions|key results|results|contributions|career highlights|key highlights|significant accomplishments
|professional accomplishments|notable achievements|major achievements|description|job description|essential duties`
    .split(/[|\n]/)
    .filter(Boolean),
);

const LETTER = /\p{L}/u;

/** Without signs before the first and after the last letter. */
function lettersOf(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && !LETTER.test(name[from]!)) from++;
  while (to > from && !LETTER.test(name[to - 1]!)) to--;
  return name.slice(from, to);
}

const beginnings = new Set([...sections.keys(), ...WITHIN_ROLE].map(name => name.slice(0, 3)));

/** “E D U C A T I O N” → “education”, “Skills & Tools:” → “skills and tools”. */
function normalize(text: string): string {
  let name = text.trim();
  if (/^(?:\p{L}[ \u00a0]){3,}\p{L}[ \u00a0]*:?$/u.test(name)) name = name.replace(/[ \u00a0]/g, '');
  name = name
    .toLowerCase()
    .replace(/[\u2019]/g, "'")
    .replace(/&/g, ' and ');
  return lettersOf(name).replace(/\s{2,}/g, ' ');
}

/** Looks at the first letters only: most lines need no more. */
function mayBeHeading(text: string): boolean {
  return beginnings.has(text.slice(0, 3).toLowerCase()) || !/^[\p{L}]{3}/u.test(text);
}

export type Heading = { readonly section: Section } | { readonly section: null };

/** What section a line opens; `section: null` for a sub-heading inside a role; undefined when it is no heading. */
export function headingOf(text: string, isInRole: boolean): Heading | undefined {
  if (text.length > 60 || text.length < 3 || !mayBeHeading(text)) return undefined;
  const name = normalize(text);
  if (isInRole && WITHIN_ROLE.has(name)) return { section: null };
  const section = sections.get(name);
  if (section !== undefined) return { section };
  return WITHIN_ROLE.has(name) ? { section: null } : undefined;
}
