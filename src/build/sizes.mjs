import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Largest allowed size of a bundle in KiB after gzip, with all it loads at once. These only ever go down (background.js once took
 * over from popup.js: it syncs when no page is open).
 * popup.js grew with the preview of texts that go into LaTeX, and with fields that are read against what their page says;
 * options.js with a question for each of 57 kinds of work; welcome.js with the gate that knows every part of a goal; card.js and page-tools.js with what writes into editors, which most pages never load since it left content.js.
 */
const BUDGETS = {
  'content.js': 60,
  'page-tools.js': 7,
  'field-boxes.js': 3,
  'prose-fields.js': 5,
  'docs.js': 12,
  'google-docs-page.js': 2,
  'overleaf.js': 2,
  'overleaf-page.js': 2,
  'advice.js': 74,
  'card.js': 14,
  'popup.js': 45,
  'background.js': 16,
  'options.js': 91,
  'welcome.js': 28,
};

/** A bundle and the bundles it can't start without. */
function loadedWith(file, outputs, loaded = new Set()) {
  loaded.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && !loaded.has(path)) loadedWith(path, outputs, loaded);
  return [...loaded];
}

/** Says what each bundle weighs; the build fails when one is over its budget. */
export function reportSizes(outdir, outputs) {
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
    `${tooBig.join(', ')}: over budget. Make it smaller, or raise the budget in src/build/sizes.mjs with a reason.`,
  );
  process.exitCode = 1;
}
