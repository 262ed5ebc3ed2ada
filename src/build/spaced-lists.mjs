import { readFileSync } from 'node:fs';

/** Lists that are read row by row keep their rows. */
const IN_ROWS = /(?:headings|irregular)\.data\.ts$/;
const WORD_LISTS = /src[\\/]engine[\\/].*\.ts$/;

/**
 * The break in front keeps the list a template: a plain string would move back to where it is used. Sorted, a word has more in
 * common with the one before.
 */
const onOneLine = list =>
  list.replace(/`([^`]*)`/, (_, words) => `\`\n${words.trim().split(/\s+/).sort().join(' ')}\``);

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
