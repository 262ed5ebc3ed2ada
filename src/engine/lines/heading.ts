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

/** “E D U C A T I O N” → “education”, “Skills & Tools:” → “skills and tools”. */
function normalize(text: string): string {
  let name = text.trim();
  if (/^(?:\p{L}[ \u00a0]){3,}\p{L}[ \u00a0]*:?$/u.test(name)) name = name.replace(/[ \u00a0]/g, '');
  name = name
    .toLowerCase()
    .replace(/[\u2019]/g, "'")
    .replace(/&/g, ' and ');
  return name.replace(/^[^\p{L}]{1,40}|[^\p{L}]{1,40}$/gu, '').replace(/\s{1,40}/g, ' ');
}

export type Heading = { readonly section: Section } | { readonly section: null };

/** What section a line opens; `section: null` for a sub-heading inside a role; undefined when it is no heading. */
export function headingOf(text: string, isInRole: boolean): Heading | undefined {
  if (text.length > 60 || text.length < 3) return undefined;
  const name = normalize(text);
  if (isInRole && WITHIN_ROLE.has(name)) return { section: null };
  const section = sections.get(name);
  if (section !== undefined) return { section };
  return WITHIN_ROLE.has(name) ? { section: null } : undefined;
}
