import { type Driver, until } from '../../browsers/driver.ts';
import type { DocsPage } from './open-docs.ts';

/** A line under words, in px of the window. */
export interface Underline {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words of the document: the text, and which of its occurrences (from 0). */
export type Words = string | readonly [text: string, nth: number];

/** The lines the extension has drawn that are in the visible part of the document. */
export async function drawnLines(driver: Driver, docs: DocsPage): Promise<Underline[]> {
  const layer = await driver.scrolledLayer(docs.page);
  const all = await layer?.run(root =>
    [...root.querySelectorAll<HTMLElement>('div')]
      .filter(({ style }) => style.borderBottom !== '' || style.borderBottomStyle !== '')
      .map(line => {
        const { left, right, bottom } = line.getBoundingClientRect();
        return { left, right, bottom };
      }),
  );
  return all ?? [];
}

/** Where words are by the page's own layout: a line for each visual line they are on. */
export function trueLines(docs: DocsPage, words: Words): Promise<Underline[]> {
  const [text, nth] = typeof words === 'string' ? [words, 0] : words;
  return docs.ask(
    (standIn, text, nth) => {
      const at = standIn.offsetOf(text, nth);
      const lines: { left: number; right: number; top: number; bottom: number }[] = [];
      // Word by word: the space at which a line is wrapped is nothing to be seen.
      const boxes = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
        standIn.rectOf(at + index, at + index + word.length),
      );
      for (const box of boxes) {
        const middle = (box.top + box.bottom) / 2;
        const line = lines.find(({ top, bottom }) => middle > top && middle < bottom);
        if (!line) lines.push({ ...box });
        else {
          line.left = Math.min(line.left, box.left);
          line.right = Math.max(line.right, box.right);
          line.bottom = Math.max(line.bottom, box.bottom);
        }
      }
      return lines;
    },
    text,
    nth,
  );
}

/** How far apart two lines are at most, at any edge. */
const apart = (a: Underline, b: Underline) =>
  Math.max(Math.abs(a.left - b.left), Math.abs(a.right - b.right), Math.abs(a.bottom - b.bottom));

/** For each true line of the words, how far the nearest drawn line is from it (px; Infinity when nothing is drawn). */
async function errorsOf(driver: Driver, docs: DocsPage, words: readonly Words[]): Promise<number[]> {
  const drawn = await drawnLines(driver, docs);
  const truth = (await Promise.all(words.map(each => trueLines(docs, each)))).flat();
  return truth.map(line => Math.min(Infinity, ...drawn.map(other => apart(line, other))));
}

/** Waits until all of the words are marked within `tolerance` px; the error that is thrown has the figures. */
export async function markedWithin(
  driver: Driver,
  docs: DocsPage,
  words: readonly Words[],
  tolerance: number,
): Promise<number> {
  let errors: number[] = [];
  await until(
    '',
    async () => {
      errors = await errorsOf(driver, docs, words);
      return errors.length > 0 && errors.every(error => error <= tolerance);
    },
    8000,
  ).catch(async () => {
    const drawn = await drawnLines(driver, docs);
    throw new Error(
      `${JSON.stringify(words)} should be marked within ${tolerance} px; the nearest lines are ${errors.map(error => error.toFixed(2)).join(', ')} px away. Drawn: ${JSON.stringify(drawn)}`,
    );
  });
  return Math.max(...errors);
}

/**
 * Drawn lines that do not run from the beginning of a word to the end of one, by the page's own layout. Such a line is on
 * the wrong words, whatever it was meant for. Lines outside of the visible part are left out.
 */
export async function strayLines(driver: Driver, docs: DocsPage, tolerance: number): Promise<Underline[]> {
  const drawn = await drawnLines(driver, docs);
  return docs.ask(
    (standIn, drawn, tolerance) => {
      const seen = standIn.viewport();
      const x = (seen.left + seen.right) / 2;
      const from = Math.max(0, standIn.offsetAt(x, seen.top) - 500);
      const shown = standIn.text().slice(from, standIn.offsetAt(x, seen.bottom) + 500);
      const words = [...shown.matchAll(/[^\s\p{C}]+/gu)].flatMap(({ 0: word, index }) =>
        standIn.rectOf(from + index, from + index + word.length),
      );
      const near = (a: number, b: number) => Math.abs(a - b) <= tolerance;
      return drawn.filter(({ left, right, bottom }) => {
        if (bottom < seen.top || bottom > seen.bottom) return false;
        const onLine = words.filter(word => near(word.bottom, bottom));
        // Words of two styles have a box for each; a mark ends inside of a word before its comma or stop.
        const begins = onLine.some(word => near(word.left, left));
        const ends = onLine.some(
          word => near(word.right, right) || (right < word.right && right > word.left + 4),
        );
        return !(begins && ends);
      });
    },
    drawn,
    tolerance,
  );
}
