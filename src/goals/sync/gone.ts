import { deletedFor } from '../statement.ts';
import { asRecord, finite } from '../stored.ts';
import { stampOf } from './resolve.ts';

/** Under which key the account remembers what was deleted for good, so that no other device brings it back. */
export const goneKey = 'gone';
/** More would not fit into one item; the oldest are forgotten first. */
const most = 80;

/** `stamp`: of the last form both sides had. `at`: when it was found to be gone, ms since 1970. */
interface Gone {
  stamp: string;
  at: number;
}

/** By storage key; entries older than 30 days and odd ones are dropped. Never throws. */
export function readGone(raw: unknown, now: number): Map<string, Gone> {
  const entries = Object.entries(asRecord(raw) ?? {}).flatMap(([key, value]) => {
    const { stamp, at } = asRecord(value) ?? {};
    const time = finite(at);
    const isFit = typeof stamp === 'string' && time !== undefined && now - time < deletedFor;
    return isFit ? [[key, { stamp, at: time }] as const] : [];
  });
  return new Map(entries);
}

/** Was exactly this form deleted for good elsewhere? A recently deleted one keeps the stamp it had. */
export function isGone(gone: Gone | undefined, item: Parameters<typeof stampOf>[0]): boolean {
  return gone !== undefined && gone.stamp === stampOf(item);
}

/**
 * What the account is to remember now; undefined: nothing. `stamps`: of what both sides had; `isHere`: of those, which
 * there still are; what is `wanted` in the account again is not gone any more.
 */
export function goneAfter(
  gone: ReadonlyMap<string, Gone>,
  stamps: Readonly<Record<string, string>>,
  isHere: (key: string) => boolean,
  wanted: ReadonlyMap<string, unknown>,
  now: number,
): Record<string, Gone> | undefined {
  const fresh = Object.entries(stamps)
    .filter(([key]) => !isHere(key) && !gone.has(key))
    .map(([key, stamp]) => [key, { stamp, at: now }] as const);
  const all = [...gone, ...fresh].filter(([key]) => !wanted.has(key));
  if (all.length === 0) return undefined;
  return Object.fromEntries(all.toSorted(([, a], [, b]) => b.at - a.at).slice(0, most));
}
