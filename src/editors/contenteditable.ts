import { richKind } from './rich-field.ts';
import { EDITABLE, OWN_MODEL } from './silenced.ts';
import { isMarkedNotProse } from './skipped.ts';

/** Any editable element without an editor's own model behind it. */
export const contentEditable = richKind({
  id: 'contenteditable',
  selector: EDITABLE,
  technique: 'type',
  isForeign: element => element.closest(OWN_MODEL) !== null || isMarkedNotProse(element),
});
