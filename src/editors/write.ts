import type { Outcome } from './editor.ts';

/** Editors read the DOM selection asynchronously; with less, text lands at the old caret (measured, ms). */
const SELECTION_SETTLES = 70;
/** How long an editor may take to show a write, in ms. */
const WRITE_SHOWS = 600;

export interface Write {
  /** The text the field must hold just before the write. */
  readonly before: string;
  /** The text the field must hold after it. */
  readonly after: string;
  read(): string;
  select(): void;
  /** The one technique that suits this editor. It is used at most once. */
  act(): void;
}

/** Editors keep an edge space from collapsing by making it a no-break space; a reader sees no difference. */
function readsAs(text: string, expected: string): boolean {
  return text.replaceAll('\u00a0', ' ') === expected.replaceAll('\u00a0', ' ');
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
export async function write({ before, after, read, select, act }: Write): Promise<Outcome> {
  if (!readsAs(read(), before)) return 'changed-otherwise';
  select();
  await new Promise(resolve => setTimeout(resolve, SELECTION_SETTLES));
  if (!readsAs(read(), before)) return 'changed-otherwise';
  act();
  if (await waitUntil(() => readsAs(read(), after), WRITE_SHOWS)) return 'done';
  return readsAs(read(), before) ? 'unchanged' : 'changed-otherwise';
}

/** The browser's own typing: trusted `input` event, one native undo step. Works on the focused selection. */
export function typeText(text: string, target: Document): void {
  if (text === '') target.execCommand('delete');
  else target.execCommand('insertText', false, text);
}
