import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe-core finds wrong on a page: the rule, and the elements' HTML. */
export async function axeFaults(page: Page): Promise<string[][]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResult;
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Controls smaller than 24 × 24 CSS px; a control's label counts to its size, links in text are exempt. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const size = (element: Element) => element.getBoundingClientRect();
    return [...document.querySelectorAll('button, input, textarea, select, summary, nav a')]
      .filter(one => size(one).width > 0 && (size(one).width < 24 || size(one).height < 24))
      .map(one => one.outerHTML.slice(0, 200));
  });
}

/** Elements whose text is cut off, and the page itself when it scrolls sideways. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Of a long text some rows show the beginning only; all of it is where the row leads.
    const isHidden = (one: Element) => one.closest('.for-screen-readers, [hidden], .clamped') !== null;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(one => {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (isHidden(one) || display === 'inline' || one.clientWidth === 0) return false;
      const isCutAcross =
        overflowX !== 'visible' && overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1;
      const isCutDown = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1;
      return isCutAcross || isCutDown;
    });
    const page = document.documentElement;
    const isPageWide = page.scrollWidth > page.clientWidth;
    return [
      ...(isPageWide ? [`page: ${page.scrollWidth} > ${page.clientWidth}`] : []),
      ...cut.map(one => one.outerHTML.slice(0, 200)),
    ];
  });
}
