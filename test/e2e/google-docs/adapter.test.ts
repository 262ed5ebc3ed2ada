import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type LineBox, until } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import type { TrueBox } from '../../pages/google-docs/stand-in.ts';
import { pressUndo } from '../page-actions.ts';
import { DocsPage } from './open-docs.ts';

/** Farthest a line may be from the words it belongs to, in CSS px at 100 %. */
const TOLERANCE = 1.5;

function isUnder(line: LineBox, box: TrueBox, tolerance = TOLERANCE): boolean {
  return (
    Math.abs(line.left - box.left) <= tolerance &&
    Math.abs(line.right - box.right) <= tolerance &&
    Math.abs(line.bottom - box.bottom) <= tolerance + 2
  );
}

describe.each(BROWSERS)('Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist-local');
    docs = await DocsPage.open(driver);
  });
  afterAll(() => driver?.close());

  const lines = () => driver.boxes(docs.page);
  const boxOf = (words: string, nth = 0) =>
    docs.ask(
      (standIn, words, nth) => {
        const at = standIn.offsetOf(words, nth);
        return standIn.rectOf(at, at + words.length);
      },
      words,
      nth,
    );
  const isMarked = async (words: string, nth = 0) => {
    const [boxes, drawn] = [await boxOf(words, nth), await lines()];
    return boxes.length > 0 && boxes.every(box => drawn.some(line => isUnder(line, box)));
  };
  const marked = (words: string, nth = 0) => until(`“${words}” is marked`, () => isMarked(words, nth));

  test('marks the words that are meant', async () => {
    await docs.load();
    await marked('Responsible for');
  });
});
void beforeEach;
void pressUndo;
void expect;
