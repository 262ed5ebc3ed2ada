// `npm run fuzz -- --editor NAME [--seed N] [--actions N] [--browser firefox] [--at-once N]
// [--control]`: random user actions on an editor page with the extension and on a twin without it; their texts must stay
// equal. A failing seed is printed; `--seed` tells it again. So many editors (--editor a,b) run at once.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { EDITORS, type EditorCase } from '../e2e/editors/editors.ts';
import { buildPages } from '../pages/build.ts';
import type { Side } from './side.ts';
import { Difference, tell } from './story.ts';
import { openTwins } from './twins.ts';

/** Actions told under one seed; then the next one begins, so that a failure is soon replayed. */
const CHAPTER = 500;
/** A page that breaks so often before its story ends is given up. */
const MOST_BROKEN = 3;

async function fuzz(): Promise<void> {
  const { values } = parseArgs({
    options: {
      editor: { type: 'string' },
      seed: { type: 'string', default: '1' },
      actions: { type: 'string', default: '1000' },
      browser: { type: 'string', default: 'chromium' },
      'at-once': { type: 'string', default: '1' },
      control: { type: 'boolean', default: false },
    },
  });
  const editors = EDITORS.filter(({ name }) => (values.editor ?? '').split(',').includes(name));
  if (editors.length === 0)
    throw new Error(
      `Say which editor: --editor ${EDITORS.map(({ name }) => name).join(' | ')}. Several with commas.`,
    );
  const browser = BROWSERS.find(name => name === values.browser);
  if (!browser)
    throw new Error(`There is no browser “${values.browser}” here: say ${BROWSERS.join(' or ')}.`);
  const [seed, actions] = [Number(values.seed), Number(values.actions)];
  if (!(Number.isInteger(seed) && Number.isInteger(actions) && actions > 0))
    throw new Error('--seed and --actions are whole numbers.');
  const atOnce = Number(values['at-once']);
  if (!(Number.isInteger(atOnce) && atOnce > 0)) throw new Error('--at-once is a whole number from 1.');
  await buildPages();
  execFileSync(process.execPath, ['build.mjs', '--local'], { stdio: 'ignore' });
  const waiting = [...editors];
  const work = async () => {
    const twins = await openTwins(browser, { isControl: values.control, isHasty: true });
    try {
      for (let editor = waiting.shift(); editor; editor = waiting.shift())
        await tellAll(editor, twins.sides(editor), { browser, seed, actions });
    } finally {
      await twins.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, editors.length) }, work));
}

/** Tells chapter after chapter, one seed each, and prints what came of them. */
async function tellAll(
  editor: EditorCase,
  sides: readonly [Side, Side],
  { browser, seed, actions }: { browser: BrowserName; seed: number; actions: number },
): Promise<void> {
  const began = Date.now();
  let [done, writes, refused, broken] = [0, 0, 0, 0];
  const failing: number[] = [];
  let last = seed;
  for (; done < actions; last++) {
    try {
      const told = await tell(editor, sides, { seed: last, actions: Math.min(CHAPTER, actions - done) });
      console.log(`${editor.name}, seed ${last}: ${told.actions} actions, ${told.writes} writes`);
      done += told.actions;
      writes += told.writes;
      refused += told.refused;
    } catch (error) {
      process.exitCode = 1;
      failing.push(last);
      console.error(error instanceof Error ? error.message : error);
      if (error instanceof Difference) done += error.actions;
      else if (++broken === MOST_BROKEN) break;
    }
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${editor.name} in ${browser}: ${done} actions, seeds ${seed}–${last - 1}, ${writes} writes, ${refused} refused, ${failing.length} failing seeds ${failing.join(', ')} (${seconds} s)`,
  );
}

fuzz().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
