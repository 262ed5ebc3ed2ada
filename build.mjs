// Builds the extension: `node build.mjs [--local] [--pseudo] [--watch] [--outdir=FOLDER]` writes dist/ or dist-local/.
// dist-local/ is the same plus host permissions, so that the tests and the demo need no permission prompt;
// with --pseudo every text is longer and accented, to see what does not fit and what is no text of the locales.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { findingOnly, withoutExamples } from './src/build/finding-only.mjs';
import { licenses } from './src/build/licenses.mjs';
import { listsFirst } from './src/build/lists-first.mjs';
import { writeLocales } from './src/build/locales.mjs';
import { minified, minifiedAlone } from './src/build/minified.mjs';
import { pureGoals } from './src/build/pure-goals.mjs';
import { reportSizes } from './src/build/sizes.mjs';
import { spacedLists } from './src/build/spaced-lists.mjs';
import { withoutHtml } from './src/build/without-html.mjs';

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

function writeManifest() {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  manifest.version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  if (isLocal) manifest.host_permissions = LOCAL_HOSTS;
  writeFileSync(`${outdir}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes the stylesheet that pages get, from the one place that knows what marks look like. */
async function writeMarks() {
  const { outputFiles } = await build({ entryPoints: ['src/marks/look.ts'], format: 'esm', write: false });
  const { marksStyle, calmStyle, aliveStyle } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  writeFileSync(`${outdir}/marks.css`, marksStyle() + calmStyle() + aliveStyle());
}

/** The panel is the popup's page with more room. */
function writePanel() {
  const page = readFileSync('src/popup/popup.html', 'utf8');
  writeFileSync(
    `${outdir}/panel.html`,
    page.replace('<html lang="en">', '<html lang="en" class="in-panel">'),
  );
}

function copyStatic() {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(`${outdir}/icons`, { recursive: true });
  writeManifest();
  writeLocales(outdir, isPseudo);
  for (const size of [16, 32, 48, 128]) cpSync(`icons/${size}.png`, `${outdir}/icons/${size}.png`);
  cpSync('src/popup/popup.html', `${outdir}/popup.html`);
  writePanel();
  cpSync('src/options/options.html', `${outdir}/options.html`);
  cpSync('src/welcome/welcome.html', `${outdir}/welcome.html`);
  cpSync('LICENSE', `${outdir}/LICENSE`);
}

const options = {
  entryPoints: [
    { in: 'src/advice.ts', out: 'advice' },
    { in: 'src/card/main.ts', out: 'card' },
    { in: 'src/content/tools/main.ts', out: 'page-tools' },
    { in: 'src/content/field-boxes/main.ts', out: 'field-boxes' },
    { in: 'src/content/prose-fields/main.ts', out: 'prose-fields' },
    { in: 'src/page/google-docs.ts', out: 'google-docs-page' },
    { in: 'src/overleaf/main.ts', out: 'overleaf' },
    { in: 'src/page/overleaf.ts', out: 'overleaf-page' },
    { in: 'src/background/main.ts', out: 'background' },
    { in: 'src/popup/popup.css', out: 'popup' },
    { in: 'src/options/options.css', out: 'options' },
    { in: 'src/welcome/welcome.css', out: 'welcome' },
  ],
  plugins: [withoutHtml, pureGoals, withoutExamples],
  outdir,
  bundle: true,
  format: 'iife',
  target: ['chrome140', 'firefox150'],
  // Both have them; else each of these patterns would be put together anew whenever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
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
  plugins: [withoutHtml, pureGoals],
  define: { ...options.define, LICENSES: JSON.stringify(licenses()) },
};

const docs = { ...options, entryPoints: [{ in: 'src/docs/main.ts', out: 'docs' }] };

const content = {
  ...options,
  entryPoints: [{ in: 'src/content/main.ts', out: 'content' }],
  // The second minifier knows some functions by their names.
  minify: false,
  minifySyntax: true,
  // Smaller: what a constructor assigns need not be declared as well.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  plugins: [listsFirst, findingOnly, spacedLists, ...options.plugins],
};

/** Builds scripts, and minifies one of them a second time. */
async function buildSmall(options, name) {
  await build(options);
  const file = `${outdir}/${name}`;
  writeFileSync(file, await minifiedAlone(readFileSync(file, 'utf8')));
}

async function buildContent() {
  await build(content);
  const file = `${outdir}/content.js`;
  writeFileSync(file, await minified(readFileSync(file, 'utf8')));
}

copyStatic();
await writeMarks();
if (isWatching) {
  for (const each of [options, pages, settingPages, content, docs]) await (await context(each)).watch();
  console.log(`Watching; load ${outdir}/ in the browser.`);
} else {
  const [popup, settings] = await Promise.all([
    build(pages),
    build(settingPages),
    buildSmall(options, 'card.js'),
    buildContent(),
    buildSmall(docs, 'docs.js'),
  ]);
  reportSizes(outdir, { ...popup.metafile.outputs, ...settings.metafile.outputs });
}
