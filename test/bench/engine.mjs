// Speed and size of engine and rules as they are in the script of every page (they find, card.js advises; see src/build/finding-only.mjs),
// as ratios inside one process so that a loaded machine does not matter much.
//   node test/bench/engine.mjs [--peers]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { findingOnly } from '../../src/build/finding-only.mjs';
import { resumeText } from './resume-text.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'node_modules/.cache/upshot/engine.mjs');
mkdirSync(dirname(out), { recursive: true });
const contents = `export { createChecker, prepareCheckers } from './src/engine/check.ts'; export { rules } from './src/rules/index.ts';`;

/** Engine and rules as one script; the whole of them, or what only finds. */
async function bundle(format, plugins) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: !process.env.BENCH_PROFILE,
    format,
    globalName: format === 'iife' ? 'engine' : undefined,
    target: 'es2023',
    plugins,
    write: false,
  });
  return outputFiles[0].contents;
}

const script = out.replace('.mjs', '.js');
writeFileSync(out, await bundle('esm', [findingOnly]));
writeFileSync(script, await bundle('iife', [findingOnly]));
const { prepareCheckers, rules } = await import(pathToFileURL(out));

/** Made once: thrown away after each scan, they would make V8 collect garbage while the check is measured. */
const offsets = new Int32Array(1_000_000);
const hashes = new Int32Array(1_000_000);

/** One plain scan: where each word begins and an FNV hash of its letters in lower case, by hand. */
function scan(text) {
  let words = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (hash === 0) {
        offsets[words++] = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ code, 0x01000193);
    } else if (hash !== 0) {
      hashes[words - 1] = hash;
      hash = 0;
    }
  }
  return words + offsets[0] + hashes[0];
}

/**
 * The quickest run of each, in ms: what the code costs when nothing else has the processor. They take turns, so that all
 * meet the same machine for as long, and none is measured in the code that V8 makes first: the scan's costs twice as much.
 */
function quickest(runs, rounds) {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [nth, run] of runs.entries()) {
      const until = performance.now() + 0.5;
      let started = 0;
      do {
        started = performance.now();
        run();
        best[nth] = Math.min(best[nth], performance.now() - started);
      } while (started < until);
    }
  }
  return best;
}

/** Start-up in a process of its own, as a page does it: compiling and running the script, preparing the rules, one line. */
function startMs() {
  const code = `const code = require('node:fs').readFileSync(${JSON.stringify(script)}, 'utf8');
    const { Script } = require('node:vm');
    const started = performance.now();
    new Script(code).runInThisContext();
    engine.prepareCheckers(engine.rules)().check('- Responsible for payroll');
    console.log(performance.now() - started);`;
  const runs = Array.from({ length: 15 }, () => Number(execFileSync(process.execPath, ['-e', code])));
  return Math.min(...runs);
}

const newChecker = prepareCheckers(rules);
const short = resumeText(1000);
const long = resumeText(20000);
const longest = resumeText(100000);
const tell = (name, value, aim) =>
  console.log(name.padEnd(58), String(value).padStart(9), aim ? `  aim ${aim}` : '');

const [shortScan, shortCheck] = quickest([() => scan(short), () => newChecker().check(short)], 600);
const [longScan, longCheck] = quickest([() => scan(long), () => newChecker().check(long)], 40);
const [longestCheck] = quickest([() => newChecker().check(longest)], 12);

const checker = newChecker();
const middle = long.indexOf(' ', long.length / 2);
const texts = ['', 'x'].map(extra => long.slice(0, middle) + extra + long.slice(middle));
for (const text of texts) checker.check(text);
let edits = 0;
const [edit] = quickest([() => checker.check(texts[edits++ % 2])], 400);

tell('plain scan of 1,000 words, ns a character', ((shortScan * 1e6) / short.length).toFixed(2));
tell('plain scan of 20,000 words, ns a character', ((longScan * 1e6) / long.length).toFixed(2));
tell('check of 1,000 words, ms', shortCheck.toFixed(3));
tell('  as a ratio to one plain scan', (shortCheck / shortScan).toFixed(1), '≤ 15');
tell('check of 20,000 words, ms', longCheck.toFixed(2));
tell('  as a ratio to one plain scan', (longCheck / longScan).toFixed(1), '≤ 15');
tell('growth from 1,000 to 20,000 words (20 is linear)', (longCheck / shortCheck).toFixed(1), '≤ 24');
tell('growth from 20,000 to 100,000 words (5 is linear)', (longestCheck / longCheck).toFixed(1), '≤ 6');
tell('one character edited in 20,000 words, ms', edit.toFixed(4));
tell('  as a share of a fresh check: 1 /', (longCheck / edit).toFixed(0), '≥ 100');
tell('findings in 20,000 words', newChecker().check(long).length);
tell('start: load, prepare rules, first line, ms', startMs().toFixed(1), '≤ 10');
const kib = code => (gzipSync(code, { level: 9 }).length / 1024).toFixed(1);
tell('engine + rules that find, KiB gzip', kib(readFileSync(out)), '≤ 30');
tell('engine + rules with all advice, KiB gzip', kib(await bundle('esm', [])));

if (process.argv.includes('--peers')) {
  const { comparePeers } = await import('./peers.mjs');
  await comparePeers(short, text => newChecker().check(text));
}
