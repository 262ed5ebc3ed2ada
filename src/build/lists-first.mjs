import { readdirSync, readFileSync } from 'node:fs';

/** Word lists that compress best behind one another; the others follow. Found by trying. */
const ORDER =
  `verbs/irregular verbs/nominalizations metrics/acts verbs/lexicon rules/filler-phrase metrics/things metrics/names
  metrics/quantity rules/passive-voice rules/empty-phrase verbs/opening lines/headings rules/wordy-verb
  rules/duty-opening lines/words`.split(/\s+/);

/** The word lists that finding needs, and the rules, full of phrases. */
const listFiles = () => {
  const files = ['engine/verbs', 'engine/metrics', 'engine/lines', 'rules'].flatMap(folder =>
    readdirSync(`src/${folder}`)
      .filter(file => file.endsWith('.data.ts') && file !== 'questions.data.ts')
      .map(file => `../${folder}/${file}`),
  );
  const place = file => ORDER.findIndex(name => file.endsWith(`${name}.data.ts`)) >>> 0;
  return [...files.sort((one, other) => place(one) - place(other)), '../rules/index.ts'];
};

/** Puts all lists before the code: gzip looks back 32 KiB only, and lists have many words and endings in common. */
export const listsFirst = {
  name: 'lists-first',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]content[\\/]main\.ts$/ }, ({ path }) => ({
      contents: [...listFiles().map(file => `import '${file}';`), readFileSync(path, 'utf8')].join('\n'),
      loader: 'ts',
    }));
  },
};
