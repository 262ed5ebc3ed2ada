import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it, vi } from 'vitest';

/** Patterns that are put together, while the modules load or when first needed; literals never pass through the constructor. */
const composed = vi.hoisted(() => {
  const seen: [source: string, flags: string, calledIn: string][] = [];
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      if (typeof source === 'string') seen.push([source, flags, new Error().stack ?? '']);
      return new target(source, flags);
    },
  });
  return seen;
});

const ROOT = join(import.meta.dirname, '../../../src');
const LITERAL =
  /(?<=[=(,:?&|!\s[{])\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)/g;

/** Every regular expression literal of a folder, outside of comments. */
function patternsIn(folder: string): [file: string, source: string, flags: string][] {
  const found: [string, string, string][] = [];
  for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(join(ROOT, folder, name), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '');
    for (const match of code.matchAll(LITERAL)) found.push([`${folder}/${name}`, match[1]!, match[2]!]);
  }
  return found;
}

/** The files that put patterns together. */
const filesThatCompose = (): string[] =>
  ['engine', 'rules'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name}`)
      .filter(name => name.endsWith('.ts') && readFileSync(join(ROOT, name), 'utf8').includes('new RegExp(')),
  );

/**
 * Patterns with long repetitions are proved too, not only attacked. Where no proof is possible, steps are counted: a
 * time limit would call patterns slow because the machine is busy.
 */
const BOUNDS = {
  timeout: null,
  maxRepeatCount: 1000,
  maxPatternSize: 20_000,
  maxNFASize: 500_000,
  attackTimeout: null,
  incubationTimeout: null,
};

function expectSafe(source: string, flags: string): void {
  const { status, error } = checkSync(source, flags, BOUNDS) as {
    status: string;
    error?: { kind: string };
  };
  expect({ source, status, error: error?.kind }).toEqual({ source, status: 'safe', error: undefined });
}

describe.each(['engine', 'rules'])('patterns of %s', folder => {
  const patterns = patternsIn(folder);

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(40);
  });

  it.each(patterns)('%s /%s/%s is safe', (_file, source, flags) => expectSafe(source, flags), 300_000);
});

describe('patterns put together', () => {
  it('are seen, those of every file, and safe', async () => {
    const before = composed.length;
    const { rules } = await import('../../../src/rules/index.ts');
    const { createChecker } = await import('../../../src/engine/check.ts');
    createChecker(rules).check('EXPERIENCE\n- Cut costs by [how many?]%\n- Hired 5 cooks in May 2020');
    const own = composed.slice(before);
    for (const file of filesThatCompose())
      expect(own.some(([, , calledIn]) => calledIn.includes(file)) || file).toBe(true);
    for (const [source, flags] of own) expectSafe(source, flags);
  }, 300_000);
});
