import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: the build script is plain JavaScript
import { findingOnly } from '../../../build.mjs';
import { prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { asResume, unbracketed } from '../rules/examples.ts';

type Engine = { prepareCheckers: typeof prepareCheckers; rules: typeof rules };

const spansOf = (engine: Engine, text: string) =>
  engine
    .prepareCheckers(engine.rules)()
    .check(text)
    .map(({ rule, from, to, level }) => `${rule} ${level} ${from}-${to}`);

describe('the engine in the script that every page loads', () => {
  let light: Engine;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "export { prepareCheckers } from './src/engine/check.ts'; export { rules } from './src/rules/index.ts';",
        resolveDir: '.',
      },
      plugins: [findingOnly],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const file = join(mkdtempSync(join(tmpdir(), 'upshot-')), 'light.mjs');
    writeFileSync(file, outputFiles[0]?.contents ?? '');
    light = await import(/* @vite-ignore */ pathToFileURL(file).href);
  });

  test.each(rules.map(rule => [rule.id, rule] as const))(
    'finds the same as the whole engine: examples of %s',
    (_, rule) => {
      for (const example of [...rule.examples.flagged, ...rule.examples.clear]) {
        const { text } = unbracketed(asResume(example));
        expect(spansOf(light, text)).toEqual(spansOf({ prepareCheckers, rules }, text));
      }
    },
  );
});
