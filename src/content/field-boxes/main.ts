import { FIELD_BOXES } from '../../editors/field-boxes.ts';
import { measureField, removeMirrors } from '../../editors/field-mirror.ts';
import { Boxes } from '../../marks/boxes.ts';
import { ShadowStyle } from '../../marks/shadow-style.ts';
import type { PaintedFieldBoxes } from '../load-field-boxes.ts';

const script: PaintedFieldBoxes = { measureField, removeMirrors, Boxes, shadowStyle: new ShadowStyle() };
(globalThis as Record<string, unknown>)[FIELD_BOXES] ??= script;
