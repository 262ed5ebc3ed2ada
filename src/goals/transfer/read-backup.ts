import { allKinds, type KindName, kindOfKey, type Thing } from '../all-kinds.ts';
import { asRecord } from '../stored.ts';
import { backupVersion } from './backup.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

/** A thing of a backup, fit to be stored. */
export interface Incoming {
  key: string;
  name: KindName;
  thing: Thing;
}

/** What a file holds. `unreadable`: what of it can't be used; the rest can. */
export interface Opened {
  things: readonly Incoming[];
  unreadable: readonly Problem[];
  settings: unknown;
}

/** Opens a backup, or gives what is wrong with the file. Text in it stays text, whatever it looks like. Never throws. */
export function readBackup(text: string): { backup: Opened } | { problem: Problem } {
  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  const file = asRecord(parsed.value);
  if (!file) return { problem: { kind: 'no_record' } };
  if (typeof file.upshot !== 'number') return { problem: { kind: 'no_number' } };
  if (file.upshot > backupVersion) return { problem: { kind: 'newer_file' } };
  if (!Array.isArray(file.entries)) return { problem: { kind: 'no_entries' } };
  const seen = new Set<string>();
  const all = file.entries.map((raw, index) => readEntry(raw, index + 1, seen));
  const odd = oddKeyIn(file.settings);
  return {
    backup: {
      things: all.filter(one => 'thing' in one),
      unreadable: [
        ...all.filter(one => 'kind' in one),
        ...(odd === undefined ? [] : [{ kind: 'odd_settings', name: odd } as const]),
      ],
      settings: odd === undefined ? file.settings : undefined,
    },
  };
}

function readEntry(raw: unknown, entry: number, seen: Set<string>): Incoming | Problem {
  const { key, value } = asRecord(raw) ?? {};
  if (typeof key !== 'string' || asRecord(value) === undefined) return { kind: 'no_entry', entry };
  const thing = thingOf(key, value, seen);
  if ('kind' in thing) return { ...thing, entry, key };
  seen.add(key);
  return thing;
}

function thingOf(key: string, value: unknown, seen: ReadonlySet<string>): Incoming | Problem {
  const kind = kindOfKey(key);
  if (!kind) return { kind: 'unknown_kind' };
  const odd = oddKeyIn(value) ?? oddName(kind.id);
  if (odd !== undefined) return { kind: 'odd_name', name: odd };
  if (seen.has(key)) return { kind: 'twice' };
  const reading = allKinds[kind.name].read(kind.id, value);
  if ('item' in reading) return { key, name: kind.name, thing: reading.item };
  if (reading.problem === 'future') return { kind: 'newer_entry' };
  return { kind: kind.name === 'goals' || kind.name === 'statements' ? 'no_text' : 'wrong_parts' };
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
