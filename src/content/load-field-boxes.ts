import { type FieldBoxes, fieldBoxes } from '../editors/field-boxes.ts';
import type { Boxes } from '../marks/boxes.ts';
import { askBackground } from '../platform/messages.ts';

/** Measures text in fields and paints what has no live range. */
export interface PaintedFieldBoxes extends FieldBoxes {
  readonly Boxes: typeof Boxes;
}

/** What has been loaded; undefined where the browser does without. */
export const paintedFieldBoxes = () => fieldBoxes() as PaintedFieldBoxes | undefined;

/** Loads the script into this frame where the browser has no ranges in text fields. Without it they get no marks. */
export async function loadFieldBoxes(): Promise<void> {
  if ('createValueRange' in HTMLTextAreaElement.prototype || fieldBoxes()) return;
  await askBackground({ kind: 'load-field-boxes' });
}
