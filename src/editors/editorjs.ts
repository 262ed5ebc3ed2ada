import { richKind } from './rich-field.ts';

/** A text block of Editor.js. What it stores knows breaks and no blocks within one. */
export const editorjs = richKind({
  id: 'editorjs',
  selector: '.codex-editor [contenteditable]',
  technique: 'typeWithBreaks',
});
