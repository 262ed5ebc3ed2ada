import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: the build script is plain JavaScript
import { findingOnly } from '../../../src/build/finding-only.mjs';
// @ts-expect-error: the build script is plain JavaScript
import { minified } from '../../../src/build/minified.mjs';
// @ts-expect-error: the build script is plain JavaScript
import { spacedLists } from '../../../src/build/spaced-lists.mjs';
import { prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { asResume, unbracketed } from '../rules/examples.ts';

type Spans = (text: string) => string[];

const wholeSpans = (): Spans => {
  const newChecker = prepareCheckers(rules);
  return text =>
    newChecker()
      .check(text)
      .map(({ rule, from, to, level }) => `${rule} ${level} ${from}-${to}`);
};

describe('the engine in the script that every page loads, minified as it ships', () => {
  const whole = wholeSpans();
  let light: Spans;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { prepareCheckers } from './src/engine/check.ts';
          import { rules } from './src/rules/index.ts';
          const newChecker = prepareCheckers(rules);
          globalThis.lightSpans = text => newChecker().check(text).map(
            ({ rule, from, to, level }) => rule + ' ' + level + ' ' + from + '-' + to);`,
        resolveDir: '.',
      },
      plugins: [findingOnly, spacedLists],
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
    });
    runInThisContext(await minified(outputFiles[0]?.text));
    light = (globalThis as unknown as { lightSpans: Spans }).lightSpans;
  }, 120_000);

  test.each(rules.map(rule => [rule.id, rule] as const))(
    'finds the same as the whole engine: examples of %s',
    (_, rule) => {
      for (const example of [...rule.examples.flagged, ...rule.examples.clear]) {
        const { text } = unbracketed(asResume(example));
        expect(light(text)).toEqual(whole(text));
      }
    },
  );
});
