import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Driver, type LineBox, until } from '../../browsers/driver.ts';
import { type BROWSERS, launchWith } from '../../browsers/launch.ts';
import type { TrueBox } from '../../pages/google-docs/stand-in.ts';
import { askExtension } from '../editors/ask-extension.ts';
import { DocsPage } from './open-docs.ts';

/** Farthest a line may be from the words it belongs to, in CSS px at 100 %. */
const TOLERANCE = 1.5;
/** What a fix of the sample document replaces. */
export const DUTY = 'Responsible for bringing';
export const STATEMENT = 'Working toward a team of 15.';

function isUnder(line: LineBox, box: TrueBox): boolean {
  return (
    Math.abs(line.left - box.left) <= TOLERANCE &&
    Math.abs(line.right - box.right) <= TOLERANCE &&
    Math.abs(line.bottom - box.bottom) <= TOLERANCE + 1
  );
}

/** A browser with a document that all tests of a file share, and what they ask of it; registers the hooks that open and close both. */
export function docsIn(name: (typeof BROWSERS)[number]) {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist-local');
    docs = await DocsPage.open(driver);
    // The browser may still be taking in the extension.
    await until('the extension is at work', async () => {
      await docs.load();
      return (await docs.ask(standIn => standIn.flag())) === 'upshot';
    });
  });
  afterAll(() => driver?.close());
  beforeEach(() => docs.page.bringToFront());

  const lines = () => driver.boxes(docs.page);
  const raw = () => docs.ask(standIn => standIn.text());
  /** All of the document that an undo has to bring back. */
  const whole = () =>
    docs.ask(standIn => [standIn.text(), standIn.paragraphs(), standIn.selection(), standIn.scrollTop()]);
  const counters = () => docs.ask(standIn => standIn.counters);
  const boxesOf = (words: string, nth = 0) =>
    docs.ask(
      (standIn, words, nth) => {
        const at = standIn.offsetOf(words, nth);
        return standIn.rectOf(at, at + words.length);
      },
      words,
      nth,
    );
  const isMarked = async (words: string, nth = 0) => {
    const [boxes, drawn] = [await boxesOf(words, nth), await lines()];
    return boxes.length > 0 && boxes.every(box => drawn.some(line => isUnder(line, box)));
  };
  const marked = (words: string, nth = 0) => until(`“${words}” is marked`, () => isMarked(words, nth));
  const ask = async (verb: string, ...args: unknown[]) =>
    (await askExtension(driver.browser, verb, ...args)).find(answer => answer !== null);
  const state = async () => (await ask('state')) as { hints: number; canvas: Record<string, unknown> };
  const accessIs = (access: string) =>
    until(`access is ${access}`, async () => (await state())?.canvas?.access === access);
  const caretAt = (words: string, after = 0) =>
    docs.ask((standIn, words, after) => standIn.select(standIn.offsetOf(words) + after), words, after);
  const clickMark = async (words: string) => {
    await marked(words);
    const [box] = await boxesOf(words);
    await docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
    return driver.card(docs.page);
  };
  /** What the popup says about the page that is open. */
  const popupSays = async (sentence: RegExp) => {
    const popup = await driver.openPopup(docs.page);
    await until(`the popup says ${sentence}`, () =>
      popup.run(
        (root, source) => new RegExp(source).test(root.querySelector('.page-state p')?.textContent ?? ''),
        sentence.source,
      ),
    );
    await popup.close();
    await docs.page.bringToFront();
  };
  const open = async (switches: Parameters<DocsPage['load']>[0] = {}) => {
    await docs.load(switches);
    await marked('Responsible for');
  };

  return {
    get driver() {
      return driver;
    },
    get docs() {
      return docs;
    },
    lines,
    raw,
    whole,
    counters,
    boxesOf,
    isMarked,
    marked,
    ask,
    state,
    accessIs,
    caretAt,
    clickMark,
    popupSays,
    open,
  };
}

export type DocsSession = ReturnType<typeof docsIn>;
