import { allKinds, type KindName, kindOfKey, type Thing } from '../all-kinds.ts';
import { asRecord } from '../stored.ts';
import { backupVersion } from './backup.ts';
import { parseJson } from './parse-json.ts';
import { type Problem, type ProblemKind, problem } from './problem.ts';

/** A thing of a backup, fit to be stored. */
export interface Incoming {
  key: string;
  name: KindName;
  thing: Thing;
}

/** What a file holds. `unreadable`: what of it can't be used, each with a sentence; the rest can. */
export interface Opened {
  things: readonly Incoming[];
  unreadable: readonly Problem[];
  settings: unknown;
}

/** Opens a backup, or says what is wrong with the file. Text in it stays text, whatever it looks like. Never throws. */
export function readBackup(text: string): { backup: Opened } | { problem: Problem } {
  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  const file = asRecord(parsed.value);
  if (!file) return { problem: problem('no-backup', 'the file', 'it holds a list or a single value') };
  if (typeof file.upshot !== 'number')
    return { problem: problem('no-backup', 'the file', 'its “upshot” number is missing') };
  if (file.upshot > backupVersion) return { problem: problem('newer-file', 'the file') };
  if (!Array.isArray(file.entries))
    return { problem: problem('no-backup', 'the file', 'its list of “entries” is missing') };
  const seen = new Set<string>();
  const all = file.entries.map((raw, index) => readEntry(raw, `Entry ${index + 1}`, seen));
  const odd = oddKeyIn(file.settings);
  return {
    backup: {
      things: all.filter(one => 'thing' in one),
      unreadable: [
        ...all.filter(one => 'kind' in one),
        ...(odd === undefined ? [] : [problem('odd-key', 'The settings part', odd)]),
      ],
      settings: odd === undefined ? file.settings : undefined,
    },
  };
}

function readEntry(raw: unknown, where: string, seen: Set<string>): Incoming | Problem {
  const { key, value } = asRecord(raw) ?? {};
  if (typeof key !== 'string' || asRecord(value) === undefined) return problem('no-entry', where);
  const place = `${where} (${key.length > 60 ? `${key.slice(0, 60)}…` : key})`;
  const thing = thingOf(key, value, seen);
  if ('name' in thing) seen.add(key);
  return 'name' in thing
    ? thing
    : { ...problem(thing.kind, thing.kind === 'unknown-kind' ? where : place, thing.detail), key };
}

function thingOf(
  key: string,
  value: unknown,
  seen: ReadonlySet<string>,
): Incoming | { kind: ProblemKind; detail: string } {
  const kind = kindOfKey(key);
  if (!kind) return { kind: 'unknown-kind', detail: key };
  const odd = oddKeyIn(value) ?? oddName(kind.id);
  if (odd !== undefined) return { kind: 'odd-key', detail: odd };
  if (seen.has(key)) return { kind: 'twice', detail: key };
  const reading = allKinds[kind.name].read(kind.id, value);
  if ('item' in reading) return { key, name: kind.name, thing: reading.item };
  const hasText = kind.name === 'goals' || kind.name === 'statements';
  const detail = hasText ? 'it has no text' : 'its parts are of the wrong kind';
  return { kind: reading.problem === 'future' ? 'newer-entry' : 'broken', detail };
}

const oddName = (name: string) => (/^(?:__proto__|prototype|constructor)$/.test(name) ? name : undefined);

// Names that reach into the language itself have no business in data.
function oddKeyIn(value: unknown): string | undefined {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) {
      if (oddName(key) !== undefined) return key;
      const part: unknown = (next as Record<string, unknown>)[key];
      if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
  return undefined;
}
