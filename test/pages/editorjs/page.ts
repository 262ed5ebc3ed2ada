import EditorJS from '@editorjs/editorjs/dist/editorjs.mjs';
import { BLOCK_HTML, LAST_BLOCK } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

const editor = new EditorJS({
  holder: mount(),
  data: {
    blocks: [BLOCK_HTML, 'Harbor Supplies', LAST_BLOCK].map(text => ({ type: 'paragraph', data: { text } })),
  },
});
await editor.isReady;
// It listens to keys from its first idle moment on.
await new Promise(resolve => requestIdleCallback(resolve, { timeout: 2000 }));

/** What Editor.js would store for the first block. */
async function first(): Promise<string> {
  const saved = await editor.blocks.getBlockByIndex(0)?.save();
  return saved?.data.text ?? '';
}

expose({
  model: async () => {
    const shown = document.createElement('div');
    shown.innerHTML = (await first()).replaceAll(/<br\s*\/?>/g, '\n');
    return shown.textContent ?? '';
  },
  bold: async () => boldIn(await first()),
  remote: async text => {
    const block = editor.blocks.getBlockByIndex(0);
    if (block) await editor.blocks.update(block.id, { text: text + (await first()) });
  },
  lock: async () => {
    await editor.readOnly.toggle(true);
  },
});
