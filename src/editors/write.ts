import type { Outcome } from './editor.ts';

/**
 * Editors read the DOM selection asynchronously; with less, text lands at the old caret (measured, ms). Slate is the
 * slowest: it looks at most every 100 ms.
 */
const SELECTION_SETTLES = 120;
/** How long an editor may take to show a write, in ms. */
const WRITE_SHOWS = 600;

export interface Write {
  /** The text the field must hold just before the write. */
  readonly before: string;
  /** The text the field must hold after it. */
  readonly after: string;
  read(): string;
  select(): void;
  /** Whether the field may be written to now and the selection is where `select` has put it. */
  isReady(): boolean;
  /** The one technique that suits this editor. It is used at most once. */
  act(): void;
}

/**
 * What a reader sees of a text: editors keep an edge space from collapsing by making it a no-break space, and a
 * list gives every new line a sign of its own.
 */
function seen(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/^• /gm, '');
}

function waitUntil(isTrue: () => boolean, milliseconds: number): Promise<boolean> {
  return new Promise(resolve => {
    const end = performance.now() + milliseconds;
    const look = () => {
      if (isTrue()) resolve(true);
      else if (performance.now() >= end) resolve(false);
      else setTimeout(look, 10);
    };
    look();
  });
}

/**
 * Writes once and says what became of it: select, let the editor notice, check that nothing changed meanwhile, act,
 * read back. Never repeats and never tries another technique, since a late write would then land twice.
 */
export async function write({ before, after, read, select, isReady, act }: Write): Promise<Outcome> {
  const reads = (text: string) => seen(read()) === seen(text);
  if (!reads(before)) return 'changed-otherwise';
  select();
  await new Promise(resolve => setTimeout(resolve, SELECTION_SETTLES));
  if (!reads(before)) return 'changed-otherwise';
  if (!isReady()) return 'unchanged';
  act();
  if (await waitUntil(() => reads(after), WRITE_SHOWS)) return 'done';
  return reads(before) ? 'unchanged' : 'changed-otherwise';
}
