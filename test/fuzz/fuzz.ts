// `npm run fuzz -- --editor NAME [--seed N] [--actions N] [--browser firefox] [--control]`: random user actions on an
// editor page with the extension and on a twin without it; their texts must stay equal. A failing seed is printed.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../browsers/launch.ts';
import { EDITORS } from '../e2e/editors/editors.ts';
import { buildPages } from '../pages/build.ts';
import { tell } from './story.ts';
import { openTwins } from './twins.ts';

/** Actions told under one seed; then the next one begins, so that a failure is soon replayed. */
const CHAPTER = 500;

async function fuzz(): Promise<void> {
  const { values } = parseArgs({
    options: {
      editor: { type: 'string' },
      seed: { type: 'string', default: '1' },
      actions: { type: 'string', default: '1000' },
      browser: { type: 'string', default: 'chromium' },
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
  await buildPages();
  execFileSync(process.execPath, ['build.mjs', '--local'], { stdio: 'ignore' });
  const twins = await openTwins(browser, { isControl: values.control, isHasty: true });
  try {
    for (const editor of editors) {
      const began = Date.now();
      let [done, writes, refused, failures] = [0, 0, 0, 0];
      for (let chapter = 0; done < actions; chapter++) {
        const length = Math.min(CHAPTER, actions - done);
        try {
          const told = await tell(editor, twins.sides(editor), { seed: seed + chapter, actions: length });
          writes += told.writes;
          refused += told.refused;
        } catch (error) {
          failures++;
          console.error(error instanceof Error ? error.message : error);
          process.exitCode = 1;
        }
        done += length;
      }
      console.log(
        `${editor.name} in ${browser}: ${done} actions, ${writes} writes, ${refused} refused, ${failures} failing seeds, ${Math.round((Date.now() - began) / 1000)} s`,
      );
    }
  } finally {
    await twins.close();
  }
}

fuzz().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
