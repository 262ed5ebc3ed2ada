import { readFileSync } from 'node:fs';

/** Lists that are read row by row keep their rows. */
const IN_ROWS = /(?:headings|irregular|nominalizations)\.data\.ts$/;
const WORD_LISTS = /src[\\/]engine[\\/].*\.ts$/;

/** The break in front keeps the list a template: a plain string would move back to where it is used. */
const onOneLine = text => text.replace(/\s+/g, ' ').replace(/` ?/, '`\n');

/** Words of a list stand on many lines in the source; one space between them weighs less than a line break and its indent. */
export const spacedLists = {
  name: 'spaced-lists',
  setup({ onLoad }) {
    onLoad({ filter: WORD_LISTS }, ({ path }) => {
      if (IN_ROWS.test(path)) return undefined;
      const lists = path.endsWith('.data.ts') ? /`[^`$]*`/g : /\b(?:word|noun)Set\(\s*`[^`$]*`/g;
      return { contents: readFileSync(path, 'utf8').replace(lists, onOneLine), loader: 'ts' };
    });
  },
};
