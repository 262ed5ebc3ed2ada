import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const LOCALES = 'src/locales/en';
/** Folders whose words the user sees; rules and goals speak English as the engine does, their advice is data. */
const SPEAKING = ['popup', 'panel', 'options', 'welcome', 'ui', 'card', 'content', 'background', 'platform'];
const LONGEST = 140;
const MOST_HELP_WORDS = 120;
const LONGEST_WORD = 12;

const files = readdirSync(LOCALES).map(file => ({
  name: file.replace('.json', ''),
  messages: Object.entries(JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as Record<string, string>),
}));
const all = files.flatMap(({ messages }) => messages);
const keys = new Set(all.map(([key]) => key));
/** Ends the key of one form of several, see `Intl.PluralRules`. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const isHelpText = (key: string) => /^help_\w+_text$/.test(key);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}

/** A source as plain JavaScript without comments; its strings stand in double quotes or backticks. */
const plain = (file: string) =>
  transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'es2023',
    charset: 'utf8',
  }).code;
const STRING = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const stringsOf = (code: string) => [...code.matchAll(STRING)].map(([, a, b]) => a ?? b ?? '');

const words = (text: string) => text.match(/[\p{L}’'-]+/gu) ?? [];
const sentences = (text: string) => text.split(/[.!?:;–·\n]+(?:\s|$)/).filter(one => words(one).length > 0);

describe('every message', () => {
  test('is there once', () => {
    const keys = all.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.filter(key => !/^\w+$/.test(key))).toEqual([]);
  });

  test(`has at most ${LONGEST} characters, a help card at most ${MOST_HELP_WORDS} words`, () => {
    const long = all.filter(([key, text]) =>
      isHelpText(key) ? words(text).length > MOST_HELP_WORDS : text.length > LONGEST,
    );
    expect(long.map(([key]) => key)).toEqual([]);
  });

  test(`is in plain words: none over ${LONGEST_WORD} letters, and mostly short ones`, () => {
    const hard = all.filter(([, text]) => {
      const lengths = (text.match(/\p{L}+/gu) ?? []).map(word => word.length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return Math.max(...lengths) > LONGEST_WORD || (lengths.length >= 4 && mean > 7);
    });
    expect(hard.map(([key]) => key)).toEqual([]);
  });

  test('is in short sentences', () => {
    const long = all.filter(([, text]) => sentences(text).some(one => words(one).length > 24));
    expect(long.map(([key]) => key)).toEqual([]);
  });

  test('asks nobody to buy, to rate or to pass it on', () => {
    const begging =
      /\b(?:buy|purchase|upgrade|premium|pro version|subscri\w+|donat\w+|sponsor\w*|rate (?:us|this|it)|stars?|5-star|tell your friends)\b/i;
    expect(all.filter(([, text]) => begging.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('numbers its values from 1 on', () => {
    const wrong = all.filter(([, text]) => {
      const places = [...new Set(text.match(/\$\d/g) ?? [])].sort();
      return places.some((place, at) => place !== `$${at + 1}`);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('with plural forms has all that English knows', () => {
    const keys = new Set(all.map(([key]) => key));
    const bases = [...keys].filter(key => PLURAL.test(key)).map(key => key.replace(PLURAL, ''));
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    expect(bases.flatMap(base => forms.map(form => `${base}_${form}`)).filter(key => !keys.has(key))).toEqual(
      [],
    );
  });
});

describe.each(files.filter(({ messages }) => messages.length > 9))('$name reads easily', ({ messages }) => {
  const text = messages.map(([, text]) => text).join('\n');
  const letters = words(text).reduce((sum, word) => sum + word.length, 0);

  test('short words, short sentences', () => {
    expect(letters / words(text).length).toBeLessThan(5.3);
    expect(words(text).length / sentences(text).length).toBeLessThan(13);
  });
});

describe('sources', () => {
  const sources = sourcesIn('src').map(file => ({ file, code: plain(file) }));

  test('use every message', () => {
    const literals = new Set<string>();
    const patterns: RegExp[] = [];
    for (const { code } of sources) {
      for (const [, one = ''] of code.matchAll(/"(\w+)"/g)) literals.add(one);
      for (const one of stringsOf(code)) {
        if (/^[\w${}.()?[\]]*\$\{/.test(one) && /^[a-z]+_/.test(one))
          patterns.push(new RegExp(`^${one.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
      }
    }
    const manifest = readFileSync('manifest.json', 'utf8');
    const isUsed = (key: string) =>
      literals.has(key) ||
      literals.has(key.replace(PLURAL, '')) ||
      manifest.includes(`__MSG_${key}__`) ||
      patterns.some(pattern => pattern.test(key));
    expect(all.map(([key]) => key).filter(key => !isUsed(key))).toEqual([]);
  });

  test.each(SPEAKING)('in %s hold no words of their own', folder => {
    const spoken = sources
      .filter(({ file }) => file.startsWith(join('src', folder, '/')) || file.startsWith(`src/${folder}/`))
      .flatMap(({ file, code }) => {
        const shown = [
          ...code.matchAll(
            /\b(?:children|title|label|placeholder|"aria-label"|"aria-description"|alt): "([^"\\]*\p{L}{2}[^"\\]*)"/gu,
          ),
        ]
          .map(([, text]) => text ?? '')
          .filter(text => !keys.has(text));
        const sentences = stringsOf(code).filter(one =>
          /^\p{Lu}[\p{Ll}’]*,? (?:\S+ )*\p{Ll}{2,}[^;{}=]*$/u.test(one),
        );
        return [...shown, ...sentences].map(text => `${file}: ${text}`);
      });
    expect(spoken).toEqual([]);
  });
});
