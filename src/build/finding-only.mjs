import { readFileSync } from 'node:fs';

const RULES = /src[\\/](?:rules[\\/].*|engine[\\/]own-phrases)\.ts$/;

/** A rule's examples are for tests and docs; no page has to load them. Biome's layout makes the block easy to find. */
const withoutExamplesOf = path =>
  readFileSync(path, 'utf8').replace(
    /\n {2}examples: \{(?:\n[\s\S]*?\n {2}| flagged: \[\], clear: \[\] )\},\n/,
    '\n',
  );

export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: RULES }, ({ path }) => ({ contents: withoutExamplesOf(path), loader: 'ts' }));
  },
};

/** Members of a match that say what to write instead: “, fixes: deletion(line, at, at)”. */
const WHAT_TO_SAY =
  /,\s+(?:fixes|advice|question)(?:: (?:[\w.]+(?:\((?:[^()]|\([^()]*\))*\))?|`[^`]*`))?(?=\s*[,}])/g;

/**
 * The script that every page loads only finds; card.js works out what to say and what to write instead, once a hint is
 * opened. So here the functions of `rewrite/` (lists of fixes) give nothing, nor does the one that asks a question, and
 * rules and findings come without their title, advice, source and family (but “metric”, which precedence knows), and lists of “words>better words” without the better ones,
 * and no sentences.
 */
export const findingOnly = {
  name: 'finding-only',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]engine[\\/](?:metrics[\\/]question|rewrite[\\/][\w-]+)\.ts$/ }, ({ path }) => {
      const nothing = path.includes('rewrite') ? '[]' : 'undefined';
      const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
      return {
        contents: Array.from(names, ([, name]) => `export const ${name} = () => ${nothing};`).join('\n'),
        loader: 'ts',
      };
    });
    onLoad({ filter: /engine[\\/]located-finding\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ {4}(?:family|title|advice|question): .*\n/gm, ''),
      loader: 'ts',
    }));
    onLoad({ filter: /nominalizations\.data\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/>[a-z]+/g, ''),
      loader: 'ts',
    }));
    onLoad({ filter: RULES }, ({ path }) => ({
      contents: withoutExamplesOf(path)
        .replace(/\n {2}(?:title|advice|source):\s+(['"]).*\1,(?=\n)/g, '')
        .replace(/\n {2}family: '(?!metric)\w+',(?=\n)/g, '')
        .replace(WHAT_TO_SAY, '')
        .replace(/\{ \.\.\.(\w+(?:\([^()]*\))?) \}/g, '$1')
        .replace(/^([a-z][a-z/[\] -]*)>.*$/gm, '$1')
        .replace(/'[A-Z][^'\n]{24,}[.?]'/g, "''"),
      loader: 'ts',
    }));
  },
};
