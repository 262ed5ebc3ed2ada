// `npm run screens`: a picture of every view of the popup, in docs/screens. Those kept there have 48 colours, to be small.
import { mkdirSync } from 'node:fs';
import { launchWith } from '../browsers/launch.ts';
import { emptyViews, openAsTab, showView, views } from '../e2e/popup-views.ts';
import { dress } from '../e2e/wishes.ts';

mkdirSync('docs/screens', { recursive: true });
const driver = await launchWith('chromium', 'dist');
const page = await openAsTab(driver);
for (const name of [...Object.keys(views), ...Object.keys(emptyViews)])
  for (const scheme of ['light', 'dark'] as const) {
    await dress('chromium', page, scheme);
    await showView(page, name);
    await page.screenshot({ path: `docs/screens/${name}-${scheme}.png` });
  }
await driver.close();
