/** One thing a user does; the same on the page with the extension and on its twin. */
export type Action =
  | { readonly kind: 'type'; readonly text: string }
  /** Words that come in one piece, as from dictation or a keyboard that suggests them. */
  | { readonly kind: 'dictate'; readonly text: string }
  | { readonly kind: 'keys'; readonly keys: readonly string[]; readonly held?: 'Shift' | 'Control' }
  | { readonly kind: 'shortcut'; readonly name: 'undo' | 'redo' | 'bold' }
  | { readonly kind: 'copy-paste'; readonly length: number }
  | { readonly kind: 'refocus' }
  | { readonly kind: 'fix'; readonly pick: number }
  | { readonly kind: 'insert'; readonly text: string };

/** A timed action: `pause` is how long the user waits before it, in ms of the page's own clock. */
export interface Step {
  readonly action: Action;
  readonly pause: number;
}

const CHARACTERS = ['a', 'e', 'x', 'S', '1', ' ', '.', ',', '(', "'", '%', 'é', '–'];
const WORDS = ['led ', 'team, ', '12 ', 'shop ', '. ', 'Ann ', "it's ", '(b) '];
const PHRASES = ['Responsible for bringing in 5 new shops.', 'Helped with the annual audit.'];
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const STATEMENTS = ['Working toward a team of 15.', 'Working toward a team.\nAlso a certificate.', ' soon'];

/** Numbers from 0 to below 1, the same ones for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The next step; `random` decides alone, so that one seed is one story. */
export function nextStep(
  random: () => number,
  { isOneLine, isRich }: { isOneLine: boolean; isRich: boolean },
): Step {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const times = (most: number) => 1 + Math.floor(random() * most);
  const repeat = (key: string, count: number) => Array.from({ length: count }, () => key);
  const step = (action: Action, pause = random() < 0.15 ? 3000 : 40): Step => ({ action, pause });
  const roll = random();
  if (roll < 0.16) return step({ kind: 'type', text: pick(CHARACTERS) });
  if (roll < 0.24) return step({ kind: 'type', text: pick(WORDS) });
  if (roll < 0.36) return step({ kind: 'dictate', text: pick(WORDS) });
  if (roll < 0.38) return step({ kind: 'dictate', text: pick(PHRASES) });
  if (roll < 0.43) return step({ kind: 'keys', keys: [isOneLine ? 'End' : 'Enter'] });
  if (roll < 0.54) return step({ kind: 'keys', keys: repeat(pick(['Backspace', 'Delete']), times(2)) });
  if (roll < 0.65) return step({ kind: 'keys', keys: repeat(pick(KEYS), times(2)) });
  // By words, and to the very start or end.
  if (roll < 0.7) return step({ kind: 'keys', keys: [pick(KEYS)], held: 'Control' });
  if (roll < 0.76) return step({ kind: 'keys', keys: repeat(pick(KEYS), times(3)), held: 'Shift' });
  if (roll < 0.79) return step({ kind: 'shortcut', name: isRich ? 'bold' : 'undo' }, 3000);
  if (roll < 0.86) return step({ kind: 'shortcut', name: 'undo' }, 3000);
  if (roll < 0.89) return step({ kind: 'shortcut', name: 'redo' }, 3000);
  if (roll < 0.92) return step({ kind: 'copy-paste', length: times(4) });
  if (roll < 0.94) return step({ kind: 'refocus' });
  if (roll < 0.98) return step({ kind: 'fix', pick: random() }, 3000);
  const text = pick(STATEMENTS);
  return step({ kind: 'insert', text: isOneLine ? text.replaceAll('\n', ' ') : text }, 3000);
}
