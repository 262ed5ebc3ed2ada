// The engine beside other checkers, on the same text in the same process: ms per 1,000 words, findings, start-up.
//   npm run bench -- --peers
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

/** The quickest of `times` runs of an async function, in ms, with what it returned last. */
async function quickest(run, times) {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    found = await run();
    best = Math.min(best, performance.now() - started);
  }
  return { ms: best, found };
}

/** Prints one row a checker for `text` of 1,000 words; `check(text)` is the engine's own fresh check. */
export async function comparePeers(text, check) {
  const prose = retext()
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextIntensify)
    .use(retextEquality)
    .use(retextRepeatedWords);
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const peers = {
    'this engine': () => check(text).length,
    'write-good': () => writeGood(text).length,
    'retext (5 plugins)': async () => (await prose.process(text)).messages.length,
    'harper.js (WebAssembly)': async () => (await harper.lint(text, { language: 'plaintext' })).length,
  };
  let own = 1;
  console.log(
    '\nthe same 1,000 words'.padEnd(30),
    'ms'.padStart(9),
    'ratio'.padStart(8),
    'findings'.padStart(9),
  );
  for (const [name, run] of Object.entries(peers)) {
    const { ms, found } = await quickest(run, name === 'this engine' ? 200 : 10);
    if (name === 'this engine') own = ms;
    console.log(
      name.padEnd(29),
      ms.toFixed(2).padStart(9),
      (ms / own).toFixed(1).padStart(8),
      String(found).padStart(9),
    );
  }
}
