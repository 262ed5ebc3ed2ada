import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: the build script is plain JavaScript
import { findingOnly } from '../../../src/build/finding-only.mjs';
// @ts-expect-error: the build script is plain JavaScript
import { minified } from '../../../src/build/minified.mjs';
import { prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { asResume, unbracketed } from '../rules/examples.ts';

type Engine = { prepareCheckers: typeof prepareCheckers; rules: typeof rules };

type NewChecker = ReturnType<typeof prepareCheckers>;

const spansOf = (newChecker: NewChecker, text: string) =>
  newChecker()
    .check(text)
    .map(({ rule, from, to, level }) => `${rule} ${level} ${from}-${to}`);

describe('the engine in the script that every page loads, minified as it ships', () => {
  const whole = prepareCheckers(rules);
  let light: NewChecker;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { prepareCheckers } from './src/engine/check.ts';
          import { rules } from './src/rules/index.ts';
          globalThis.lightEngine = { prepareCheckers, rules };`,
        resolveDir: '.',
      },
      plugins: [findingOnly],
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
    });
    runInThisContext(await minified(outputFiles[0]?.text));
    const engine = (globalThis as unknown as { lightEngine: Engine }).lightEngine;
    light = engine.prepareCheckers(engine.rules);
  }, 120_000);

  test.each(rules.map(rule => [rule.id, rule] as const))(
    'finds the same as the whole engine: examples of %s',
    (_, rule) => {
      for (const example of [...rule.examples.flagged, ...rule.examples.clear]) {
        const { text } = unbracketed(asResume(example));
        expect(spansOf(light, text)).toEqual(spansOf(whole, text));
      }
    },
  );
});
