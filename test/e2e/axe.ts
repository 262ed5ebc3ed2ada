import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of the rules that a page without faults has passed at least so many: axe has looked at it. */
const LEAST_PASSED = 10;

/** For `expect.poll`: a page comes to rest a moment after its width, scheme or text size has changed. Times in ms. */
export const atRest = { timeout: 10_000, interval: 100 };

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

/**
 * What axe-core finds wrong on a page: the rule, and the elements' HTML. It is loaded once a document. With `rules` it
 * looks for these only.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[][]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResult;
  if (passes.length < (rules?.length ?? LEAST_PASSED))
    throw new Error(`axe passed ${passes.length} rules only`);
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
    // Firefox shortens what a file field says by itself.
    const isHidden = (one: Element) =>
      one.closest('.for-screen-readers, [hidden], .clamped, [type="file"]') !== null;
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
