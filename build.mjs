// Builds the extension: `node build.mjs [--local] [--pseudo] [--watch] [--outdir=FOLDER]` writes dist/ or dist-local/.
// dist-local/ is the same plus host permissions, so that the tests and the demo need no permission prompt;
// with --pseudo every text is longer and accented, to see what does not fit and what is no text of the locales.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { minify } from 'terser';

const isLocal = process.argv.includes('--local');
const isWatching = process.argv.includes('--watch');
const isPseudo = process.argv.includes('--pseudo');
const outdir =
  process.argv.find(argument => argument.startsWith('--outdir='))?.slice('--outdir='.length) ??
  (isLocal ? 'dist-local' : 'dist');

const LOCAL_HOSTS = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  'https://docs.google.com/*',
  'https://www.overleaf.com/*',
  'https://www.linkedin.com/*',
];

/**
 * Largest allowed size of a bundle in KiB after gzip, with all it loads at once. These only ever go down.
 */
const BUDGETS = {
  'content.js': 60,
  'page-tools.js': 5,
  'field-boxes.js': 3,
  'docs.js': 12,
  'google-docs-page.js': 2,
  'overleaf.js': 2,
  'overleaf-page.js': 2,
  'advice.js': 74,
  'card.js': 13,
  'popup.js': 45,
  'background.js': 12,
  'options.js': 90,
  'welcome.js': 27,
};

function writeManifest() {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  manifest.version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  if (isLocal) manifest.host_permissions = LOCAL_HOSTS;
  writeFileSync(`${outdir}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

const ACCENTS = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

/** A text as another language might have it: accented, a third longer, between brackets. Values keep their places. */
function pseudo(key, text) {
  if (key === 'locale') return text;
  const accented = text.replace(/\$\d|[a-z]/gi, part => ACCENTS[part] ?? part);
  return `[${accented}${' one two three four five six'.slice(0, Math.ceil(text.length / 3))}]`;
}

/** Writes `_locales/`: the files of a language joined, each text as `{ message }`. */
function writeLocales() {
  for (const language of readdirSync('src/locales')) {
    const texts = readdirSync(`src/locales/${language}`).flatMap(file =>
      Object.entries(JSON.parse(readFileSync(`src/locales/${language}/${file}`, 'utf8'))),
    );
    const shown = isPseudo ? pseudo : (_, message) => message;
    const messages = Object.fromEntries(
      texts.map(([key, message]) => [key, { message: shown(key, message) }]),
    );
    mkdirSync(`${outdir}/_locales/${language}`, { recursive: true });
    writeFileSync(`${outdir}/_locales/${language}/messages.json`, JSON.stringify(messages));
  }
}

/** Writes the stylesheet that pages get, from the one place that knows what marks look like. */
async function writeMarks() {
  const { outputFiles } = await build({ entryPoints: ['src/marks/look.ts'], format: 'esm', write: false });
  const { marksStyle } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  writeFileSync(`${outdir}/marks.css`, marksStyle());
}

/** A bundle and the bundles it can't start without. */
function loadedWith(file, outputs, loaded = new Set()) {
  loaded.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && !loaded.has(path)) loadedWith(path, outputs, loaded);
  return [...loaded];
}

function reportSizes(outputs) {
  const tooBig = [];
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const bytes = loadedWith(`${outdir}/${file}`, outputs).map(
      path => gzipSync(readFileSync(path), { level: 9 }).length,
    );
    const size = bytes.reduce((sum, each) => sum + each) / 1024;
    console.log(`${outdir}/${file}  ${size.toFixed(1)} KiB gzip (at most ${budget})`);
    if (size > budget) tooBig.push(file);
  }
  if (tooBig.length === 0) return;
  console.error(
    `${tooBig.join(', ')}: over budget. Make it smaller, or raise the budget in build.mjs with a reason.`,
  );
  process.exitCode = 1;
}

function copyStatic() {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(`${outdir}/icons`, { recursive: true });
  writeManifest();
  writeLocales();
  for (const size of [16, 32, 48, 128]) cpSync(`icons/${size}.png`, `${outdir}/icons/${size}.png`);
  cpSync('src/popup/popup.html', `${outdir}/popup.html`);
  cpSync('src/panel/panel.html', `${outdir}/panel.html`);
  cpSync('src/options/options.html', `${outdir}/options.html`);
  cpSync('src/welcome/welcome.html', `${outdir}/welcome.html`);
  cpSync('LICENSE', `${outdir}/LICENSE`);
}

/** Preact can set HTML from strings; here that door is walled up: such a string would be shown as plain text. */
const withoutHtml = {
  name: 'without-html',
  setup({ onLoad }) {
    onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('.innerHTML', '.textContent'),
      loader: 'js',
    }));
  },
};

/** The packages whose code is in the bundles, with their licences, for the page that names them. */
function licenses() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies).map(name => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
    return { name, version, license, text: file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '' };
  });
}

const RULES = /src[\\/]rules[\\/].*\.ts$/;

/** A rule's examples are for tests and docs; no page has to load them. Biome's layout makes the block easy to find. */
const withoutExamplesOf = path =>
  readFileSync(path, 'utf8').replace(/\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/, '\n');

const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: RULES }, ({ path }) => ({ contents: withoutExamplesOf(path), loader: 'ts' }));
  },
};

/**
 * The script that every page loads only finds; card.js works out what to say and what to write instead, once a hint is
 * opened. So here the functions of `rewrite/` (lists of fixes) give nothing, nor does the one that asks a question, and
 * rules come without their title, advice, source and family (but “metric”, which precedence knows), and lists of “words>better words” without the better ones,
 * and no sentences.
 */
export const findingOnly = {
  name: 'finding-only',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]engine[\\/](?:metrics[\\/]question|rewrite[\\/][\w-]+)\.ts$/ }, ({ path }) => {
      const nothing = path.includes('rewrite') ? '[]' : 'undefined';
      const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
      return {
        contents: Array.from(names, ([, name]) => `export const ${name} = () => ${nothing};`).join('\n'),
        loader: 'ts',
      };
    });
    onLoad({ filter: /nominalizations\.data\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/>[a-z]+/g, ''),
      loader: 'ts',
    }));
    onLoad({ filter: RULES }, ({ path }) => ({
      contents: withoutExamplesOf(path)
        .replace(/\n {2}(?:title|advice|source):\s+(['"]).*\1,(?=\n)/g, '')
        .replace(/\n {2}family: '(?!metric)\w+',(?=\n)/g, '')
        .replace(/^([a-z][a-z/[\] -]*)>.*$/gm, '$1')
        .replace(/'[A-Z][^'\n]{24,}[.?]'/g, "''"),
      loader: 'ts',
    }));
  },
};

/** Word lists that compress best behind one another; the others follow. Found by trying. */
const ORDER =
  `verbs/irregular verbs/nominalizations metrics/acts verbs/lexicon rules/filler-phrase metrics/things metrics/names
  rules/weak-helper metrics/quantity rules/passive-voice rules/empty-phrase verbs/opening lines/headings rules/wordy-verb
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
const listsFirst = {
  name: 'lists-first',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]content[\\/]main\.ts$/ }, ({ path }) => ({
      contents: [...listFiles().map(file => `import '${file}';`), readFileSync(path, 'utf8')].join('\n'),
      loader: 'ts',
    }));
  },
};

const options = {
  entryPoints: [
    { in: 'src/advice.ts', out: 'advice' },
    { in: 'src/card/main.ts', out: 'card' },
    { in: 'src/content/tools/main.ts', out: 'page-tools' },
    { in: 'src/content/field-boxes/main.ts', out: 'field-boxes' },
    { in: 'src/docs/main.ts', out: 'docs' },
    { in: 'src/page/google-docs.ts', out: 'google-docs-page' },
    { in: 'src/overleaf/main.ts', out: 'overleaf' },
    { in: 'src/page/overleaf.ts', out: 'overleaf-page' },
    { in: 'src/background/main.ts', out: 'background' },
    { in: 'src/popup/popup.css', out: 'popup' },
    { in: 'src/options/options.css', out: 'options' },
    { in: 'src/welcome/welcome.css', out: 'welcome' },
  ],
  plugins: [withoutHtml, withoutExamples],
  outdir,
  bundle: true,
  format: 'iife',
  target: ['chrome140', 'firefox150'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The card's stylesheet is adopted by its shadow root, so it travels inside the script.
  loader: { '.inline.css': 'text' },
  minify: !isWatching,
  sourcemap: isWatching ? 'inline' : false,
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'warning',
};

// Views that are seldom looked at are parts of their own, loaded when they are first opened.
const pages = {
  ...options,
  entryPoints: [{ in: 'src/popup/main.tsx', out: 'popup' }],
  format: 'esm',
  splitting: true,
  chunkNames: 'part-[hash]',
  metafile: true,
};

// The options show the rules' examples.
const settingPages = {
  ...pages,
  entryPoints: [
    { in: 'src/options/main.tsx', out: 'options' },
    { in: 'src/welcome/main.tsx', out: 'welcome' },
  ],
  plugins: [withoutHtml],
  define: { ...options.define, LICENSES: JSON.stringify(licenses()) },
};

const content = {
  ...options,
  entryPoints: [{ in: 'src/content/main.ts', out: 'content' }],
  plugins: [listsFirst, findingOnly, ...options.plugins],
};

/** Names of members that engine and rules keep among themselves; nothing outside of content.js ever sees one. */
const OWN_NAMES =
  `above areAllWanted base blankLine bullets byList figureFrom findingsOf first form hasBullet hasNumber hasRange indent isAlone isCompared isDirect
isAtLineStart isEachLine isGlued isInCode isInHeader isLatex isListItem isOn isTitle kinds known last lineChecker masked mayFind newTo nodeFrom objects oldTo opening openings
peeked phrase phrases pieces plain readAgain readOn records rowAt scope section shown spliced technique tense thing tokens verb verbs word`.split(
    /\s/,
  );

/**
 * A second minifier, since every page loads this script: 5 % less than esbuild alone. `evaluate` stays off: it would move
 * each list back to where it is used.
 */
export const minified = async code => {
  const result = await minify(code, {
    ecma: 2020,
    compress: { passes: 3, evaluate: false, unsafe_arrows: true },
    format: { ascii_only: true },
    // `builtins`: some of these are names in the platform as well, but of things no page script of ours touches.
    mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${OWN_NAMES.join('|')})$`) } },
    toplevel: true,
  });
  return result.code;
};

async function buildContent() {
  await build(content);
  const file = `${outdir}/content.js`;
  writeFileSync(file, await minified(readFileSync(file, 'utf8')));
}

async function main() {
  copyStatic();
  await writeMarks();
  if (isWatching) {
    for (const each of [options, pages, settingPages, content]) await (await context(each)).watch();
    console.log(`Watching; load ${outdir}/ in the browser.`);
  } else {
    const [popup, settings] = await Promise.all([
      build(pages),
      build(settingPages),
      build(options),
      buildContent(),
    ]);
    reportSizes({ ...popup.metafile.outputs, ...settings.metafile.outputs });
  }
}

// Tests import the plugins.
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
