// What the extension costs a page: real typing with it on against off, in one run and one Chromium. Times are the
// processor's time in the main thread of the tab (CDP's TaskDuration), so that neither waiting for frames nor the rest of
// the machine counts; long tasks are by the clock (their ms a run, and each of them). Build dist-local/ first.
//   node test/bench/page.mjs [--idle SECONDS] [--turns N] [--pages two,fifty,codemirror,fields]
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { resumeText } from './resume-text.mjs';

const { values } = parseArgs({
  options: {
    idle: { type: 'string', default: '60' },
    turns: { type: 'string', default: '4' },
    pages: { type: 'string', default: 'two,fifty,codemirror,fields' },
  },
});
const KEYS =
  'Cut the weekly order for three shops by 12% in six weeks, with two new colleagues in the harbor depot. ';
const WORDS = { two: 1000, fifty: 25_000 };

const codemirror = await build({
  stdin: {
    contents: `import { EditorView } from '@codemirror/view'; import { basicSetup } from 'codemirror';
      window.start = doc => { const view = new EditorView({ parent: document.body, doc, extensions: [basicSetup, EditorView.lineWrapping,
        EditorView.theme({ '&': { height: '700px' }, '.cm-scroller': { overflow: 'auto' } })] }); view.focus(); };`,
    resolveDir: resolve('.'),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});

const text = words => JSON.stringify(resumeText(words)).replaceAll('<', '\\u003c');
const plain = words => `<div id="editor" contenteditable="true"></div><script>
  editor.append(...${text(words)}.split('\\n').map(line => { const p = document.createElement('p'); p.append(line || document.createElement('br')); return p; }));</script>`;
const PAGES = {
  '/two': plain(WORDS.two),
  '/fifty': plain(WORDS.fifty),
  '/codemirror': `<script>${codemirror.outputFiles[0].text.replaceAll('</script', '<\\/script')}; start(${text(WORDS.fifty)});</script>`,
  '/fields': `<div id="editor" contenteditable="true"><p>Led a team.</p></div><script>
    for (let at = 0; at < 1000; at++) { const field = document.createElement('textarea'); field.value = 'Responsible for bringing in ' + at + ' shops.'; document.body.append(field); }</script>`,
};
const server = createServer((request, response) => {
  const body = PAGES[new URL(request.url, 'http://x').pathname] ?? '';
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>Bench</title><script>
    window.longTasks = []; new PerformanceObserver(list => { for (const { duration } of list.getEntries()) longTasks.push(duration); })
      .observe({ type: 'longtask', buffered: true });</script><h2>Experience</h2>${body}</html>`);
});
await new Promise(done => server.listen(0, 'localhost', done));
const { port } = server.address();

const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: [resolve('dist-local')],
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
    '--no-first-run',
    '--window-size=1280,1000',
  ],
});
await browser.waitForTarget(target => target.type() === 'service_worker');
// It opens at the first start, and would cover the page that is measured.
const welcome = await browser.waitForTarget(target => target.url().endsWith('welcome.html'));
await (await welcome.page())?.close();

const frames = page =>
  page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  );
/** Longer than any pause that the extension waits for. */
const rest = page => page.evaluate(() => new Promise(done => setTimeout(done, 1500)));
const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];

/** Main-thread time of a page in ms so far, and its heap in MiB. */
async function meter(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async name => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(metric => metric.name === name).value;
  };
  return {
    time: async () => (await read('TaskDuration')) * 1000,
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await read('JSHeapUsedSize')) / 1024 / 1024;
    },
  };
}

/** One page with or without the extension: load, typing in the middle of the text, then a pause. */
async function measure(path, isOn) {
  const page = await browser.newPage();
  const { time, heap } = await meter(page);
  await page.goto(`http://${isOn ? '' : 'without.'}localhost:${port}${path}`);
  const isMarked = () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  for (let tries = 0; isOn && !(await isMarked()) && tries < 300; tries++) await frames(page);
  if (isOn && !(await isMarked())) throw new Error(`${path}: the extension never came.`);
  await rest(page);
  const load = await time();
  const loadTasks = await page.evaluate(() => longTasks.splice(0));
  await page.evaluate(() => {
    const editor = document.querySelector('#editor');
    if (!editor) return;
    editor.focus();
    const middle = editor.children[Math.floor(editor.children.length / 2)];
    getSelection().setPosition(middle, middle.childNodes.length);
    middle.scrollIntoView({ block: 'center' });
  });
  await rest(page);
  await page.evaluate(() => longTasks.splice(0));
  const times = [];
  for (const key of KEYS) {
    const before = await time();
    await page.keyboard.type(key);
    await frames(page);
    times.push((await time()) - before);
  }
  const beforePause = await time();
  await rest(page);
  const pause = (await time()) - beforePause;
  const typingTasks = await page.evaluate(() => longTasks.splice(0));
  const result = { load, times, pause, loadTasks, typingTasks, heap: await heap() };
  await page.close();
  return result;
}

/** Calls into the extension's scripts on a page that is left alone, and while a key is pressed: the method must see those. */
async function wakeUps(seconds) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/two`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const traced = async run => {
    await page.tracing.start({
      categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
    });
    await run();
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return trace.traceEvents
      .map(({ name, args }) => `${name} ${JSON.stringify(args ?? {})}`)
      .filter(words => words.includes('chrome-extension://'));
  };
  await page.focus('#editor');
  const typing = await traced(async () => {
    await page.keyboard.type('a');
    await frames(page);
  });
  await new Promise(done => setTimeout(done, 2000));
  const idle = await traced(() => new Promise(done => setTimeout(done, seconds * 1000)));
  await page.close();
  return { typing, idle };
}

const round = value => value.toFixed(2);
const middle = (runs, name) =>
  quantile(
    runs.map(run => run[name]),
    0.5,
  );
const tasks = (runs, name) => runs.flatMap(run => run[name].map(Math.round));
const perRun = (runs, name) => tasks(runs, name).reduce((sum, ms) => sum + ms, 0) / runs.length;
for (const path of values.pages
  .split(',')
  .filter(Boolean)
  .map(name => `/${name}`)) {
  // The first of each warms up; then by turns, so that whatever else the machine does falls on both.
  await measure(path, false);
  await measure(path, true);
  const off = [];
  const on = [];
  for (let turn = 0; turn < Number(values.turns); turn++) {
    off.push(await measure(path, false));
    on.push(await measure(path, true));
  }
  const name = path.slice(1).padEnd(11);
  const line = (what, without, withIt, unit = 'ms') =>
    console.log(
      `${name} ${what.padEnd(11)} off ${round(without)} ${unit}  on ${round(withIt)} ${unit}  added ${round(withIt - without)} ${unit}  ratio ${without > 0 ? round(withIt / without) : '–'}`,
    );
  for (const [which, share] of [
    ['median', 0.5],
    ['p95', 0.95],
  ]) {
    const of = runs =>
      quantile(
        runs.flatMap(({ times }) => times),
        share,
      );
    line(`key ${which}`, of(off), of(on));
  }
  line('after keys', middle(off, 'pause'), middle(on, 'pause'));
  line('load', middle(off, 'load'), middle(on, 'load'));
  for (const [what, when] of [
    ['long: load', 'loadTasks'],
    ['long: keys', 'typingTasks'],
  ]) {
    line(what, perRun(off, when), perRun(on, when));
    console.log(`${name} ${what.padEnd(11)} off [${tasks(off, when)}]  on [${tasks(on, when)}] ms each`);
  }
  line('heap', middle(off, 'heap'), middle(on, 'heap'), 'MiB');
}
if (Number(values.idle) > 0) {
  const { typing, idle } = await wakeUps(Number(values.idle));
  console.log(
    `idle        ${idle.length} calls into the extension in ${values.idle} s (one key press: ${typing.length}) ${[...new Set(idle)].join('; ')}`,
  );
}
await browser.close();
server.close();
