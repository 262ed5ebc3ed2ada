import type { Outcome } from './editor.ts';

/**
 * Editors read the DOM selection asynchronously; with less, text lands at the old caret (measured, ms). Slate is the
 * slowest: it looks at most every 100 ms.
 */
const SELECTION_SETTLES = 120;
/** How long an editor may take to show a write, in ms, and in looks, so that a stalled page has its turns as well. */
const WRITE_SHOWS = 600;
const MOST_LOOKS = 30;

export interface Write {
  /** The text the field must hold just before the write. */
  readonly before: string;
  /** The text the field must hold after it. */
  readonly after: string;
  read(): string;
  /** Whether the field is still in the page and no input method is composing in it. */
  isSettled(): boolean;
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

/** Browsers drop a space that hangs at the end of a line once words follow, and editors one beside another. */
function words(text: string): string {
  return seen(text).replaceAll(' ', '');
}

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

async function isShown(isTrue: () => boolean): Promise<boolean> {
  const end = performance.now() + WRITE_SHOWS;
  for (let looks = 1; ; looks++) {
    if (isTrue()) return true;
    if (performance.now() >= end && looks >= MOST_LOOKS) return false;
    await wait(10);
  }
}

/**
 * Writes once and says what became of it: select, let the editor notice, check that nothing changed meanwhile, act,
 * read back. Never repeats and never tries another technique, since a late write would then land twice.
 */
export async function write({
  before,
  after,
  read,
  isSettled,
  select,
  isReady,
  act,
}: Write): Promise<Outcome> {
  const reads = (text: string) => seen(read()) === seen(text);
  const isAsBefore = () => isSettled() && reads(before);
  if (!isAsBefore()) return 'changed-otherwise';
  select();
  // The editor hears of the selection in a task of its own, late on a busy page; its time begins after that.
  await wait(0);
  await wait(SELECTION_SETTLES);
  if (!isAsBefore()) return 'changed-otherwise';
  if (!isReady()) return 'unchanged';
  act();
  const isMoreThanSpaces = words(before) !== words(after);
  const isThere = () => reads(after) || (isMoreThanSpaces && words(read()) === words(after));
  if (await isShown(isThere)) return 'done';
  return reads(before) ? 'unchanged' : 'changed-otherwise';
}
