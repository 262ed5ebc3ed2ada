import type { measureField, removeMirrors } from './field-mirror.ts';

/** Measures text in fields where the browser has no ranges for it. */
export interface FieldBoxes {
  readonly measureField: typeof measureField;
  readonly removeMirrors: typeof removeMirrors;
}

/** Where the script of that name puts itself in the isolated world of a frame. */
export const FIELD_BOXES = 'upshotFieldBoxes';

/** A script of its own: browsers with `createValueRange` never load it. */
export const fieldBoxes = (): FieldBoxes | undefined =>
  (globalThis as { [FIELD_BOXES]?: FieldBoxes })[FIELD_BOXES];
