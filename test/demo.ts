// `npm start`: opens a browser with the extension on a sample resume. Without a display it prints the hints it sees
// and writes demo.png. `npm start -- firefox` or `-- chromium` chooses the browser.

import { until } from './browsers/driver.ts';
import { type BrowserName, findBrowser } from './browsers/find.ts';
import { BROWSERS, launchWith } from './browsers/launch.ts';
import { serve } from './browsers/serve.ts';
import { marksOn } from './e2e/marks-on.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function chooseBrowser(): BrowserName {
  const wish = process.argv[2];
  if (wish === undefined) return BROWSERS.find(findBrowser) ?? 'chromium';
  const known = BROWSERS.find(name => name === wish);
  if (!known) throw new Error(`There is no browser “${wish}” here: say ${BROWSERS.join(' or ')}.`);
  return known;
}

async function demo(): Promise<void> {
  const name = chooseBrowser();
  const server = await serve('test/pages');
  const driver = await launchWith(name, 'dist-local', { headless: !hasDisplay });
  const page = await driver.newPage(`${server.url}sample-resume.html`);
  if (hasDisplay) {
    console.log(
      `${server.url}sample-resume.html is open in ${name}. Click an underlined phrase; close the browser to end.`,
    );
    await new Promise(resolve => driver.browser.once('disconnected', resolve));
    server.close();
    return;
  }
  const marks = await until('hints on the sample resume', async () => {
    const marks = await marksOn(driver, page);
    return marks.length > 0 && marks;
  });
  console.log(`Upshot sees ${marks.length} hints on the sample resume (${name}):`);
  for (const { field, text } of marks) console.log(`  ${field.padEnd(10)} “${text}”`);
  await driver.command(page, 'next-hint');
  await driver.card(page);
  await page.screenshot({ path: 'demo.png' });
  console.log('demo.png shows the page with the first hint open.');
  await driver.close();
  server.close();
}

demo().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
