import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver.ts';

/** Every section of the options page, as its address names it. */
export const SECTIONS = [
  'rules',
  'phrases',
  'ignored',
  'sites',
  'appearance',
  'language',
  'shortcuts',
  'data',
  'privacy',
  'help',
  'about',
];

/** Shows a section in an open options page. */
export async function showSection(page: Page, section: string): Promise<void> {
  await page.evaluate(section => {
    location.hash = section;
    document.adoptedStyleSheets = [];
  }, section);
  await until(`${section} is there`, () =>
    page.evaluate(
      section =>
        document.querySelector(`[href="#${section}"][aria-current]`) !== null &&
        (document.querySelector('main')?.children.length ?? 0) > 1,
      section,
    ),
  );
}
