/** A place the user does not want marked: “not here”. None of its words are kept. */
export interface IgnoredPlace {
  readonly hash: string;
  readonly rule: string;
  /** Host of the page, for the list to take things back from. */
  readonly site: string;
  /** When, in ms since 1970. */
  readonly at: number;
}

export const IGNORED_KEY = 'ignored';
/** Most places kept; the oldest go first. */
export const MOST_IGNORED = 2000;
/** Words on each side that tell two places with the same words apart. */
const NEIGHBOURS = 3;

/** The places in a stored value, newest last; what cannot be used is left out. Never throws. */
export function asIgnored(stored: unknown): IgnoredPlace[] {
  return Array.isArray(stored) ? stored.filter(isPlace) : [];
}

function isPlace(value: unknown): value is IgnoredPlace {
  const { hash, rule, site, at } = (value ?? {}) as Record<string, unknown>;
  return [hash, rule, site].every(text => typeof text === 'string') && typeof at === 'number';
}

/**
 * Names the words `from`–`to` (UTF-16 offsets into `text`) of a rule by themselves and three words on each side, case
 * and signs left aside: it stays the same while the rest of the text changes. 53 bits, not made to keep secrets.
 */
export function placeHash(text: string, place: { rule: string; from: number; to: number }): string {
  const wordsOf = (part: string) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const before = wordsOf(text.slice(Math.max(0, place.from - 200), place.from)).slice(-NEIGHBOURS);
  const after = wordsOf(text.slice(place.to, place.to + 200)).slice(0, NEIGHBOURS);
  const words = wordsOf(text.slice(place.from, place.to));
  return hashOf([place.rule, ...before, '|', ...words, '|', ...after].join(' '));
}

/** Two 32-bit multiplicative hashes (FNV-1a and one with another prime), joined. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
