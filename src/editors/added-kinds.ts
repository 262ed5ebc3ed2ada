import type { EditorKind } from './editor.ts';

/** Where scripts for special pages put their kinds, in the isolated world of a frame, before the content script starts. */
const ADDED_KINDS = 'upshotKinds';
const world = globalThis as { [ADDED_KINDS]?: readonly EditorKind[] };

/** Kinds of editors that only few pages need; they come in scripts of their own. */
export function addedKinds(): readonly EditorKind[] {
  return world[ADDED_KINDS] ?? [];
}

/** Adds a kind, in place of an earlier one of the same id. */
export function addKind(kind: EditorKind): void {
  world[ADDED_KINDS] = [kind, ...addedKinds().filter(({ id }) => id !== kind.id)];
}
