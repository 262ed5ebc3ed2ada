import { asRecord } from '../stored.ts';

/** What a browser's sync storage takes, in bytes of JSON with the key. */
export const syncQuota = { item: 8192, total: 102_400, items: 512 } as const;

const PREFIX = 'part:';
const KEY = /^part:(\d+)\/(\d+):([\s\S]+)$/;

/** Bytes an item takes from the quota: its key and its value as JSON, in UTF-8. */
export function bytesOf(key: string, value: unknown): number {
  return utf8(key) + utf8(JSON.stringify(value) ?? '');
}

/** One thing as items of sync storage, each within the quota for an item. `joined` puts them together again. */
export function chunked(key: string, value: unknown): Record<string, string> {
  const json = JSON.stringify(value);
  // Room for the key with its longest numbers and for the quotes around the piece.
  const room = syncQuota.item - utf8(partKey(key, 999, 999)) - 2;
  if (room < 64) throw new RangeError(`The key ${key.slice(0, 40)}… is too long for sync storage.`);
  const pieces: string[] = [];
  let [start, at, used] = [0, 0, 0];
  for (const char of json) {
    const size = sizeInJson(char);
    if (used + size > room) {
      pieces.push(json.slice(start, at));
      [start, used] = [at, 0];
    }
    at += char.length;
    used += size;
  }
  pieces.push(json.slice(start));
  return Object.fromEntries(pieces.map((piece, index) => [partKey(key, index + 1, pieces.length), piece]));
}

/**
 * The things in sync storage by key. `incomplete`: keys of which parts are missing or damaged, as while another device is
 * still writing; they are left for later. Items that are no parts are not looked at. Never throws.
 */
export function joined(items: Record<string, unknown>): {
  values: Map<string, unknown>;
  incomplete: string[];
} {
  const parts = new Map<string, { count: number; pieces: Map<number, string> }>();
  for (const [name, piece] of Object.entries(items)) {
    const [, number = '', count = '', key = ''] = KEY.exec(name) ?? [];
    if (key === '' || typeof piece !== 'string') continue;
    // Parts of an older, longer or shorter form may linger; the newest write is the one that is whole.
    const id = `${count}:${key}`;
    const own = parts.get(id) ?? { count: Number(count), pieces: new Map() };
    own.pieces.set(Number(number), piece);
    parts.set(id, own);
  }
  const values = new Map<string, unknown>();
  const incomplete = new Set<string>();
  for (const [id, { count, pieces }] of parts) {
    const key = id.slice(id.indexOf(':') + 1);
    const value =
      pieces.size === count
        ? parsed(
            [...pieces]
              .sort(([a], [b]) => a - b)
              .map(([, piece]) => piece)
              .join(''),
          )
        : undefined;
    if (value === undefined) incomplete.add(key);
    else values.set(key, value);
  }
  for (const key of values.keys()) incomplete.delete(key);
  return { values, incomplete: [...incomplete] };
}

/**
 * What to write to sync storage and what to remove there, so that it holds these things, the first ones first. `left`: keys
 * of things that do not fit any more. `before`: what is there now; items that are no parts, and parts of what is
 * `untouched` (by key), are left alone and take their room.
 */
export function syncPlan(
  values: ReadonlyMap<string, unknown>,
  before: Readonly<Record<string, unknown>>,
  untouched: ReadonlySet<string> = new Set(),
): { set: Record<string, unknown>; remove: string[]; left: string[] } {
  const isOther = (name: string) => !name.startsWith(PREFIX) || untouched.has(KEY.exec(name)?.[3] ?? '');
  const others = Object.entries(before).filter(([name]) => isOther(name));
  let used = others.reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
  let count = others.length;
  const wanted: Record<string, string> = {};
  const left: string[] = [];
  for (const [key, value] of values) {
    const parts = Object.entries(chunked(key, value));
    const size = parts.reduce((sum, [name, piece]) => sum + bytesOf(name, piece), 0);
    if (used + size > syncQuota.total || count + parts.length > syncQuota.items) {
      left.push(key);
      continue;
    }
    used += size;
    count += parts.length;
    for (const [name, piece] of parts) wanted[name] = piece;
  }
  const set = Object.fromEntries(Object.entries(wanted).filter(([name, piece]) => before[name] !== piece));
  const remove = Object.keys(before).filter(name => !isOther(name) && !(name in wanted));
  return { set, remove, left };
}

const partKey = (key: string, number: number, count: number) => `${PREFIX}${number}/${count}:${key}`;

const encoder = new TextEncoder();
const utf8 = (text: string) => encoder.encode(text).length;

// What a character takes inside a JSON string, in bytes; Chrome writes "<" and lone surrogates as \u….
function sizeInJson(char: string): number {
  const code = char.codePointAt(0)!;
  if (char === '"' || char === '\\') return 2;
  if (code < 0x20 || char === '<' || (code >= 0xd800 && code <= 0xdfff) || code === 0x2028 || code === 0x2029)
    return 6;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function parsed(json: string): unknown {
  try {
    return asRecord(JSON.parse(json));
  } catch {
    return undefined;
  }
}
