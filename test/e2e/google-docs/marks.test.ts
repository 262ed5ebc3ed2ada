import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, settled, until } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import { type Switches, USUAL } from '../../pages/google-docs/switches.ts';
import { drawnLines, markedWithin, strayLines, trueLines, type Words } from './drawn-marks.ts';
import { Picture } from './ink.ts';
import { leftovers } from './leaks.ts';
import { DOCUMENTS, type Layer, RESUME, THREE } from './marked-documents.data.ts';
import { DocsPage } from './open-docs.ts';
import { watchFrames } from './watched-frames.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 2];
const RUNS = ['line', 'style', 'word'] as const;
/** Px a line may be off at 100 %; in proportion above. */
const TOLERANCE = 1.5;
const toleranceAt = (zoom: number) => TOLERANCE * Math.max(1, zoom);

describe.each(BROWSERS)('marks in Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;
  const figures: string[] = [];

  beforeAll(async () => {
    driver = await launchWith(name, 'dist-local');
    docs = await DocsPage.open(driver);
  });
  afterAll(async () => {
    await driver.close();
    console.log(`Largest error of a mark, px, in ${name}:\n${figures.join('\n')}`);
  });

  let varied: Layer = {};
  /** Builds the layer of the open document anew; what is not named is as it was loaded. */
  const vary = async (layer: Layer) => {
    const back = Object.fromEntries(Object.keys(varied).map(name => [name, USUAL[name as keyof Switches]]));
    varied = layer;
    await docs.ask((standIn, layer) => standIn.vary(layer), { ...back, ...layer });
  };
  const check = async (title: string, words: readonly Words[], tolerance = TOLERANCE) => {
    const most = await markedWithin(driver, docs, words, tolerance);
    figures.push(`${title}: ${most.toFixed(2)}`);
    expect(await strayLines(driver, docs, tolerance)).toEqual([]);
  };

  test('lie under the words at each zoom, with a rect for each line, style and word', async () => {
    await docs.load();
    for (const runs of RUNS) {
      for (const zoom of ZOOMS) {
        await vary({ runs, zoom });
        await check(`${runs} at ${zoom * 100} %`, RESUME, toleranceAt(zoom));
      }
    }
  });

  test.each(Object.entries(DOCUMENTS))(
    'lie under the words of “%s”, however its layer is built',
    async (doc, [words, ...layers]) => {
      await docs.load({ doc });
      for (const layer of layers) {
        await vary(layer);
        await check(`${doc} ${JSON.stringify(layer)}`, words, toleranceAt(layer.zoom ?? 1));
      }
      if (doc !== 'wrapped') return;
      const lines = await Promise.all(words.map(each => trueLines(docs, each)));
      expect(lines.map(({ length }) => length)).toEqual([2, 3]);
      await until('a line under each part', async () => (await drawnLines(driver, docs)).length >= 5);
    },
  );

  test.each([
    { layout: 'pageless' },
    { layout: 'pageless', doc: 'wrapped', runs: 'word' },
    { end: 'two', api: 1500 },
    { reject: 'focus', selection: 'base' },
    { start: 0, frame: 1500, selection: 'anchor' },
    { lag: 1500 },
  ] as Record<string, string | number>[])('lie under the words with %o', async switches => {
    await docs.load(switches);
    await check(
      JSON.stringify(switches),
      switches.doc === 'wrapped' ? ['was always responsible for'] : RESUME,
    );
  });

  test('are never on the wrong words when fonts are not known', async () => {
    await docs.load({ font: 'missing' });
    await until('something is marked', async () => (await drawnLines(driver, docs)).length > 0);
    // A share of the characters is all there is to go by.
    expect(await strayLines(driver, docs, 6)).toEqual([]);
  });

  test('a phrase across a change of style and beside a superscript', async () => {
    await docs.load({
      text: '* **Respon**sible for the shop.\n* Responsible __for__ the 2^nd^ shop.\n* Responsible^1^ for sales.',
    });
    await check('across styles', [
      ['Responsible for', 0],
      ['Responsible for', 1],
    ]);
  });

  test('follow the words when others type, when the window changes, and when the text scrolls', async () => {
    await docs.load();
    await check('before', RESUME);
    await docs.ask(standIn => standIn.remote(1, 0, 'Dr. '));
    await docs.ask(standIn => standIn.remote(standIn.offsetOf('Work Experience'), 0, 'One\nTwo\nThree\n'));
    await check('after an edit by others', RESUME);
    await docs.ask(standIn => standIn.remote(standIn.offsetOf('bringing in'), 0, 'really '));
    await check('after one in the same line', RESUME);
    await docs.page.evaluate(() =>
      document.querySelector<HTMLElement>('#docs-editor')!.style.setProperty('margin-right', '300px'),
    );
    await docs.page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await check('after a change of width', RESUME);
    await docs.ask(() => document.querySelector('.kix-appview-editor')!.scrollBy(0, 90));
    await check('after a scroll', RESUME);
  });

  test('go when the words go, and are never on others', async () => {
    await docs.load({ doc: 'repeated' });
    await check('repeated', THREE);
    await docs.ask(standIn => standIn.remote(standIn.offsetOf('Responsible'), 21, 'Kept 3 books'));
    await check('two left', [
      ['Responsible for', 0],
      ['Responsible for', 1],
    ]);
    expect(await settled('the lines', () => drawnLines(driver, docs))).toHaveLength(2);
  });

  test('come and go with the words of the comment box, which is a field like any other', async () => {
    await docs.load();
    await check('before', RESUME);
    await docs.page.click('.docos-input-textarea');
    await docs.page.keyboard.type('Responsible for bringing in 50 new customers every month.');
    const others = async () =>
      (await docs.page.evaluate(() =>
        ['fix', 'improve', 'consider'].reduce(
          (sum, level) => sum + (CSS.highlights.get(`upshot-${level}`)?.size ?? 0),
          0,
        ),
      )) +
      ((await driver.boxes(docs.page)).length - (await drawnLines(driver, docs)).length);
    await until('the comment is marked', async () => (await others()) > 0);
    await check('the document is marked as before', RESUME);
    const [line] = await trueLines(docs, 'Responsible for');
    const ink = async () => {
      const { right, bottom } = line!;
      return (await Picture.of(docs)).inkIn({ left: right - 50, right: right - 4, top: bottom - 3, bottom });
    };
    expect(await ink()).toBeDefined();
    await docs.ask(standIn => standIn.showDialog(true));
    expect(await ink(), 'a dialog lies over the marks').toBeUndefined();
  });

  test('leave the slot of the flag to whoever came first, and use what it brings', async () => {
    const docs = await DocsPage.open(driver);
    // Chromium runs this before the scripts of extensions, Firefox after them: either way only one name can be there.
    await docs.page.evaluateOnNewDocument(() => {
      Object.assign(window, { _docs_annotate_canvas_by_ext: 'somebody' });
    });
    await docs.load();
    expect(await docs.ask(standIn => standIn.flag())).toBe('somebody');
    await markedWithin(driver, docs, RESUME, TOLERANCE);
    await docs.close();
  });

  test('are those of the tab that is shown', async () => {
    await docs.load();
    await check('first tab', RESUME);
    await docs.ask(standIn => standIn.openTab('t.1', 'repeated'));
    await check('second tab', THREE);
    expect(await settled('the lines', () => drawnLines(driver, docs))).toHaveLength(3);
  });

  test('are on no recycled page over 40 pages and back', async () => {
    await docs.load({ pages: 40 });
    await until('something is marked', async () => (await drawnLines(driver, docs)).length > 2);
    const scrollTo = (share: number) =>
      docs.ask(async (_, share) => {
        const scroller = document.querySelector('.kix-appview-editor')!;
        scroller.scrollTop = share * scroller.scrollHeight;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }, share);
    // The pool of pages and the lines for its marks are made on the way.
    for (const share of [0.3, 0.999, 0]) await scrollTo(share);
    const before = await leftovers(docs.page);
    let seen = 0;
    for (let step = 0; step <= 40; step++) {
      await scrollTo(Math.min(0.999, 1 - Math.abs(20 - step) / 20));
      seen += (await drawnLines(driver, docs)).length;
      expect(await strayLines(driver, docs, TOLERANCE), `step ${step}`).toEqual([]);
    }
    expect(seen).toBeGreaterThan(80);
    await scrollTo(0);
    await until('the first page is marked again', async () => (await drawnLines(driver, docs)).length > 2);
    // A leak of one a page would be 80.
    await until('no more nodes and listeners than before', async () => {
      const now = await leftovers(docs.page);
      figures.push(`nodes ${before.nodes} → ${now.nodes}, listeners ${before.listeners} → ${now.listeners}`);
      return now.nodes - before.nodes < 40 && now.listeners - before.listeners < 10;
    });
  });

  test.each(['rewrite', 'replace', 'rebuild'])(
    'are under their words in every frame of 20 key presses above them, with “%s”',
    async update => {
      await docs.load({ update });
      await check('before typing', RESUME);
      const count = (await settled('the marks', () => drawnLines(driver, docs))).length;
      await docs.ask(standIn => standIn.select(standIn.offsetOf('Work Experience')));
      const layer = await driver.scrolledLayer(docs.page);
      const watching = watchFrames(layer!, RESUME);
      for (let key = 0; key < 20; key++) {
        // Every tenth key moves all lines down.
        await docs.page.keyboard.press(key % 10 === 4 ? 'Enter' : 'x');
        await docs.page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await docs.until('all of it is typed', standIn =>
        standIn.text().includes('xxxx\nxxxxxxxxx\nxxxxxWork'),
      );
      // Hints are made anew when typing is over.
      const { texts } = await docs.ask(({ counters }) => counters);
      await docs.until('the text is read', ({ counters }, texts) => counters.texts > texts, texts);
      await check('after typing', RESUME);
      await docs.page.evaluate(() => {
        document.documentElement.dataset.isTyped = 'true';
      });
      const frames = await watching;
      figures.push(
        `${update}: ${frames.length} frames, at most ${Math.max(...frames.map(({ away }) => away)).toFixed(2)}`,
      );
      expect(frames.length).toBeGreaterThanOrEqual(20);
      expect(frames.filter(({ lines, away }) => lines < count || away > TOLERANCE)).toEqual([]);
    },
  );
});
