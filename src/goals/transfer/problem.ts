/** Why a file, or one entry of it, can't be used. */
export type ProblemKind =
  | 'too-big'
  | 'no-json'
  | 'too-deep'
  | 'no-backup'
  | 'newer-file'
  | 'no-entry'
  | 'unknown-kind'
  | 'odd-key'
  | 'twice'
  | 'newer-entry'
  | 'broken';

/** `key`: of the entry, where it has one; `where`: which part of the file; `text`: a sentence for the user that names both. */
export interface Problem {
  kind: ProblemKind;
  key?: string;
  where: string;
  text: string;
}

const SENTENCES: Record<ProblemKind, (where: string, detail: string) => string> = {
  'too-big': (_, size) =>
    `This file has ${size}. A backup of Upshot has 20 MB at most, so it was not opened.`,
  'no-json': where =>
    `This file is no backup: ${where === '' ? 'it is no JSON, or only a part of it' : `it stops making sense at ${where}`}.`,
  'too-deep': where => `This file is no backup: its parts are nested more than 40 deep at ${where}.`,
  'no-backup': (_, what) => `This file is no backup of Upshot: ${what}.`,
  'newer-file': () => 'A newer Upshot made this file. Update Upshot, then open it again.',
  'no-entry': where => `${where} has no key or no content.`,
  'unknown-kind': (where, key) => `${where} is of a kind this Upshot doesn’t know: “${key}”.`,
  'odd-key': (where, key) => `${where} holds a name that data never has: “${key}”.`,
  twice: (where, key) => `${where} repeats “${key}”. The first one counts.`,
  'newer-entry': where => `${where} was made by a newer Upshot.`,
  broken: (where, what) => `${where} can’t be read: ${what}.`,
};

export function problem(kind: ProblemKind, where: string, detail = ''): Problem {
  const short = detail.length > 60 ? `${detail.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : detail;
  return { kind, where, text: SENTENCES[kind](where, short) };
}
