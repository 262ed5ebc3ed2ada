import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ACCENTS = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

/** A text as another language might have it: accented, a third longer, between brackets. Values keep their places. */
function pseudo(key, text) {
  // Names of languages and regions are for the browser, not for people.
  if (key.endsWith('locale')) return text;
  const accented = text.replace(/\$\d|[a-z]/gi, part => ACCENTS[part] ?? part);
  return `[${accented}${' one two three four five six'.slice(0, Math.ceil(text.length / 3))}]`;
}

/** Writes `_locales/` into a folder: the files of a language joined, each text as `{ message }`. */
export function writeLocales(outdir, isPseudo) {
  for (const language of readdirSync('src/locales')) {
    const texts = readdirSync(`src/locales/${language}`).flatMap(file =>
      Object.entries(JSON.parse(readFileSync(`src/locales/${language}/${file}`, 'utf8'))),
    );
    const shown = isPseudo ? pseudo : (_, message) => message;
    const messages = Object.fromEntries(
      texts.map(([key, message]) => [key, { message: shown(key, message) }]),
    );
    mkdirSync(`${outdir}/_locales/${language}`, { recursive: true });
    writeFileSync(`${outdir}/_locales/${language}/messages.json`, JSON.stringify(messages));
  }
}
