import type { Page } from 'puppeteer-core';
import { Chrome } from '../../browsers/firefox-window.ts';

export interface Leftovers {
  readonly nodes: number;
  readonly listeners: number;
}

/** Listeners on the window, the document and every element, the frame of the keys included, whoever has set them. */
const IN_FIREFOX = `
  const frames = [...content.document.querySelectorAll('iframe')].map(frame => frame.contentWindow);
  const windows = [content, ...frames];
  const nodes = windows.flatMap(({ document }) => [document, ...document.querySelectorAll('*')]);
  const hosts = nodes.flatMap(node => [node, ...(node.openOrClosedShadowRoot?.querySelectorAll('*') ?? [])]);
  const listeners = [...windows, ...hosts].reduce((sum, each) => sum + Services.els.getListenerInfoFor(each).length, 0);
  return { nodes: hosts.length, listeners };`;

/** What a page keeps, of the extension as well: in Chromium also what nothing in the tree holds any more but garbage. */
export async function leftovers(page: Page): Promise<Leftovers> {
  const browser = page.browser();
  if ((await browser.version()).startsWith('firefox'))
    return new Chrome(browser).inside<Leftovers>('gBrowser.selectedBrowser', IN_FIREFOX);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
