import { richKind } from './rich-field.ts';

/** CodeMirror 6. Only the lines near the view are in the tree; those are read. */
export const codemirror = richKind({ id: 'codemirror', selector: '.cm-content', technique: 'type' });
