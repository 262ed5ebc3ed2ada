import { readFileSync } from 'node:fs';

/** Preact can set HTML from strings; here that door is walled up: such a string would be shown as plain text. */
export const withoutHtml = {
  name: 'without-html',
  setup({ onLoad }) {
    onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('.innerHTML', '.textContent'),
      loader: 'js',
    }));
  },
};
