import { afterAll, beforeAll, expect, test } from 'vitest';
import { tell } from '../../fuzz/story.ts';
import { openTwins } from '../../fuzz/twins.ts';
import { EDITORS } from './editors.ts';

/** One editor of each family; `npm run fuzz` tells longer stories. Editor.js is none of them: two pages without the extension differ now and then. */
const FAMILIES = [
  'textarea',
  'contenteditable',
  'tiptap',
  'quill',
  'lexical',
  'slate',
  'draft',
  'ckeditor',
  'tinymce-inline',
  'codemirror',
  'trix',
];
const SEED = 3;
const ACTIONS = 25;

let twins: Awaited<ReturnType<typeof openTwins>>;
beforeAll(async () => {
  twins = await openTwins('chromium');
});
afterAll(() => twins?.close());

test.each(FAMILIES)('a short story in %s ends as it does without the extension', async name => {
  const editor = EDITORS.find(editor => editor.name === name);
  if (!editor) throw new Error(`There is no editor page ${name}.`);
  const told = await tell(editor, twins.sides(editor), { seed: SEED, actions: ACTIONS });
  expect(told).toMatchObject({ actions: ACTIONS, refused: 0 });
});
