import type { Outcome } from '../editors/editor.ts';
import type { Bridge } from './bridge.ts';
import { atEnd, follow, smallestChange } from './change.ts';
import { hasStructure } from './clean.ts';
import { type InputFrame, modeOf } from './input-frame.ts';

/** A paste lands at once or within some 40 ms; one that has not by then never will. In ms. */
const LANDS_WITHIN = 1500;
/** So much text on both sides tells that a write has landed though somebody else typed meanwhile. */
const CONTEXT = 24;
/** The page may scroll to a new selection for so long, in ms. */
const SCROLLS_FOR = 700;

/** What a write needs; everything is in raw UTF-16 offsets. */
export interface WriteTarget {
  readonly bridge: Bridge;
  readonly input: InputFrame;
  readonly editor: HTMLElement;
}

/** Google Docs drops spaces at the ends of a paste; no-break ones arrive as spaces. */
function pasteable(text: string): string {
  return text.replace(/^ +| +$/g, spaces => '\u00a0'.repeat(spaces.length));
}

/** `old` with a stretch written over, and how it reads when only suggestions are made: old words stay before the new. */
function readings(old: string, from: number, to: number, text: string): string[] {
  const after = old.slice(0, from) + text + old.slice(to);
  return modeOf() === 'suggesting' ? [after, old.slice(0, to) + text + old.slice(to)] : [after];
}

function hasLanded(now: string, old: string, from: number, to: number, text: string): boolean {
  if (readings(old, from, to, text).includes(now)) return true;
  const before = old.slice(Math.max(0, from - CONTEXT), from);
  const after = old.slice(to, to + CONTEXT);
  // A text that was there already proves nothing.
  const asWritten = before + text + after;
  return now !== old && now.includes(asWritten) && !old.includes(asWritten);
}

async function isTrueSoon(isTrue: () => boolean): Promise<boolean> {
  const end = performance.now() + LANDS_WITHIN;
  for (;;) {
    if (isTrue()) return true;
    if (performance.now() >= end) return false;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/**
 * Writes `text` over `from`–`to` by one paste, the only thing Google Docs takes from outside, and reads back. Between
 * looking and pasting no other task runs, so no key press can come between. Nothing is ever tried twice.
 */
async function put(
  { bridge, input, editor }: WriteTarget,
  place: { readonly from: number; readonly to: number; readonly text: string },
): Promise<Outcome> {
  const { from, to, text } = place;
  if (text.trim() === '' || input.isReadOnly() || input.isComposing) return 'unchanged';
  const before = bridge.ask('read');
  if (!before || hasStructure(before.text.slice(from, to))) return 'unchanged';
  const { scrollTop } = editor;
  const isSelected = () => {
    const now = bridge.ask('selection');
    return now?.[0] === from && now[1] === to;
  };
  const needsSelection = before.selection?.[0] !== from || before.selection[1] !== to;
  bridge.ask('hold');
  if (needsSelection) bridge.ask('select', from, to);
  const isReady = bridge.ask('focus') === true && isSelected();
  const isPasted = isReady && bridge.ask('paste', pasteable(text.replaceAll(/\r\n?/g, '\n'))) === true;
  let now = before.text;
  const read = () => {
    now = bridge.ask('read')?.text ?? now;
    return now;
  };
  const isDone = isPasted && (await isTrueSoon(() => hasLanded(read(), before.text, from, to, text)));
  const outcome = isDone ? 'done' : now === before.text ? 'unchanged' : 'changed-otherwise';
  if (needsSelection && before.selection && outcome !== 'changed-otherwise') {
    restoreSelection(bridge, before.text, now, before.selection);
  }
  if (needsSelection) keepScrolled(editor, scrollTop);
  return outcome;
}

/** The caret goes back to the words it was at, unless those are the ones that were replaced. */
function restoreSelection(
  bridge: Bridge,
  old: string,
  now: string,
  [from, to]: readonly [number, number],
): void {
  const place = follow(old, now, from, to);
  if (!place) return;
  bridge.ask('select', place.from, place.to);
  bridge.ask('focus');
}

/** Puts the scroll position back until the page has stopped moving it; the user's own scrolling wins. */
function keepScrolled(editor: HTMLElement, top: number): void {
  const end = performance.now() + SCROLLS_FOR;
  let isUsers = false;
  const stop = new AbortController();
  for (const type of ['wheel', 'pointerdown', 'touchmove'] as const)
    editor.addEventListener(
      type,
      () => {
        isUsers = true;
      },
      { passive: true, signal: stop.signal },
    );
  const look = () => {
    if (isUsers || performance.now() > end || !editor.isConnected) {
      stop.abort();
      return;
    }
    if (editor.scrollTop !== top) editor.scrollTop = top;
    requestAnimationFrame(look);
  };
  look();
}

/**
 * Replaces `from`–`to` of `known`, the text as it was read last. Somebody may have written elsewhere since: then the
 * place is found again, and it must still read `expected`.
 */
export async function replaceText(
  target: WriteTarget,
  known: string,
  { from, to, text }: { readonly from: number; readonly to: number; readonly text: string },
): Promise<Outcome> {
  const now = target.bridge.ask('read')?.text;
  if (now === undefined) return 'unchanged';
  const place = follow(known, now, from, to);
  if (!place || now.slice(place.from, place.to) !== known.slice(from, to)) return 'changed-otherwise';
  const change = smallestChange(now, place.from, place.to, text);
  return change ? put(target, change) : 'unchanged';
}

/** Puts text over the selection; without one over `from`–`to`. */
export async function insertText(
  target: WriteTarget,
  text: string,
  at: { readonly from: number; readonly to: number },
): Promise<Outcome> {
  const selected = target.bridge.ask('selection');
  const [from, to] = selected ?? [at.from, at.to];
  return put(target, { from, to, text });
}

/** Puts text behind everything else, as a paragraph of its own. */
export async function appendText(target: WriteTarget, text: string): Promise<Outcome> {
  const now = target.bridge.ask('read')?.text;
  return now === undefined ? 'unchanged' : put(target, atEnd(now, text));
}
