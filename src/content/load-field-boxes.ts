import { type FieldBoxes, fieldBoxes } from '../editors/field-boxes.ts';
import type { Boxes } from '../marks/boxes.ts';
import type { ShadowStyle } from '../marks/shadow-style.ts';
import { askBackground } from '../platform/messages.ts';

/** Measures text in fields, paints what has no live range, and paints in shadow trees, where the page's rules don't reach. */
export interface PaintedFieldBoxes extends FieldBoxes {
  readonly Boxes: typeof Boxes;
  readonly shadowStyle: ShadowStyle;
}

/** What has been loaded; undefined where the browser does without. */
export const paintedFieldBoxes = () => fieldBoxes() as PaintedFieldBoxes | undefined;

/** Loads the script into this frame where the browser has no ranges in text fields. Without it they get no marks. */
export async function loadFieldBoxes(): Promise<void> {
  if ('createValueRange' in HTMLTextAreaElement.prototype || fieldBoxes()) return;
  await askBackground({ kind: 'load-field-boxes' });
}
