import { isWord } from '../text/characters.ts';
import { HEADINGS, QUALIFYING } from './headings.data.ts';
import type { Section } from './line.ts';

let sections: ReadonlyMap<string, Section> | undefined;

/** Read when a line first may be a heading. */
function readSections(): ReadonlyMap<string, Section> {
  const read = new Map<string, Section>();
  for (const [section, names] of Object.entries(HEADINGS)) {
    for (const name of names.split(/[|\n]/)) if (name && !read.has(name)) read.set(name, section as Section);
  }
  return read;
}

/** Sub-headings inside a role: what stands below them are still bullets of that role. */
const WITHIN_ROLE = new Set(
  'responsibilities duties roles role achievements accomplishments highlights contributions results description'.split(
    ' ',
  ),
);
/** “roles and …”, but a role alone is no heading. */
const NEVER_ALONE = /^roles?$/;

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words before a name that change nothing about the section. */
const QUALIFIERS = setOf(QUALIFYING);
const QUALIFIERS_WITHIN = setOf(
  'key job main core selected major career significant professional notable essential',
);
/** Only names that end like this are put together from others: “technical writing” may be a skill in a list. */
const OPEN_NAME = /(?:s|experience|expertise|employment|summary|profile|overview|objective|goal|reference)$/;

/** Without signs before the first and after the last letter. */
function lettersOf(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && !isWord(name[from]!)) from++;
  while (to > from && !isWord(name[to - 1]!)) to--;
  return name.slice(from, to);
}

let firstWords: ReadonlySet<string> | undefined;

/** The words that names of sections and what stands before them begin with. */
const readFirstWords = (): ReadonlySet<string> =>
  new Set(
    [...Object.values(HEADINGS), ...WITHIN_ROLE, ...QUALIFIERS, ...QUALIFIERS_WITHIN].flatMap(
      names => names.match(/(?<![^|\n])[a-z]+/g) ?? [],
    ),
  );

/** “E D U C A T I O N” → “education”, “Skills & Tools:” → “skills and tools”. */
function normalize(text: string): string {
  let name = text.trim();
  if (/^(?:\p{L}[ \u00a0]){3,}\p{L}[ \u00a0]*:?$/u.test(name)) name = name.replace(/[ \u00a0]/g, '');
  name = name.toLowerCase().replaceAll('\u2019', "'").replaceAll('&', ' and ');
  return lettersOf(name).replace(/\s{2,}/g, ' ');
}

/** Looks at the first word only: most lines need no more. A single letter may be the first of “S K I L L S”. */
function mayBeHeading(text: string): boolean {
  let end = 0;
  while ((text.charCodeAt(end) | 32) >= 97 && (text.charCodeAt(end) | 32) <= 122) end++;
  if (end < 2 || text.charCodeAt(end) > 127) return true;
  firstWords ??= readFirstWords();
  return firstWords.has(text.slice(0, end).toLowerCase());
}

export type Heading = { readonly section: Section } | { readonly section: null };

/** The section a name stands for: listed, qualified (“relevant projects”) or joined (“awards and honors”). */
function sectionNamed(name: string): Section | undefined {
  sections ??= readSections();
  const listed = sections.get(name);
  if (listed !== undefined || !OPEN_NAME.test(name)) return listed;
  const and = name.indexOf(' and ');
  const first = and < 0 ? undefined : sectionNamed(name.slice(0, and));
  if (first !== undefined && sectionNamed(name.slice(and + 5)) !== undefined) return first;
  const space = name.indexOf(' ');
  return space > 0 && QUALIFIERS.has(name.slice(0, space)) ? sectionNamed(name.slice(space + 1)) : undefined;
}

/** “key responsibilities”, “duties and responsibilities”. */
function isWithinRole(name: string): boolean {
  if (NEVER_ALONE.test(name)) return false;
  const parts = name.split(' and ');
  const [head = ''] = parts;
  const space = head.indexOf(' ');
  if (QUALIFIERS_WITHIN.has(head.slice(0, space))) parts[0] = head.slice(space + 1);
  return parts.every(part => WITHIN_ROLE.has(part));
}

/** What section a line opens; `section: null` for a sub-heading inside a role; undefined when it is no heading. */
export function headingOf(text: string, isInRole: boolean): Heading | undefined {
  if (text.length > 60 || text.length < 3 || !mayBeHeading(text)) return undefined;
  const name = normalize(text);
  if (isInRole && isWithinRole(name)) return { section: null };
  const section = sectionNamed(name);
  if (section !== undefined) return { section };
  return isWithinRole(name) ? { section: null } : undefined;
}
