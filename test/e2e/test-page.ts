import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { type LaunchOptions, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { Surface } from '../browsers/surface.ts';

/** A browser with the extension, on one of the test pages, for all tests of a block; set before they run. */
export interface TestPage {
  driver: Driver;
  page: Page;
  /** Address of the folder of test pages, with a slash at the end. */
  url: string;
}

/** `folder` is what is served: the test pages, or the built pages of the editors. `launch`: see `launchWith`. */
export function onTestPage(
  name: BrowserName,
  file = 'sample-resume.html',
  folder = 'test/pages',
  launch?: LaunchOptions,
): TestPage {
  const on = {} as TestPage;
  let close: (() => void) | undefined;

  beforeAll(async () => {
    const server = await serve(folder);
    close = server.close;
    on.url = server.url;
    on.driver = await launchWith(name, 'dist-local', launch);
    on.page = await on.driver.newPage(`${server.url}${file}`);
  });

  afterAll(async () => {
    await on.driver?.close();
    close?.();
  });

  return on;
}

/** Puts the caret at a place in a plain text field (UTF-16 units; its end without one). */
export function caretAt(page: Page, selector: string, at?: number): Promise<void> {
  return page.evaluate(
    (selector, at) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      const place = Math.min(at ?? Infinity, field?.value.length ?? 0);
      field?.focus();
      field?.setSelectionRange(place, place);
    },
    selector,
    at,
  );
}

/** Puts the caret at the end of the summary. */
export const focusSummary = (page: Page) => caretAt(page, '#summary');

/** Focuses an element, so that it keeps the focus when the popup has drawn; the popup moves it by itself too. */
export const focusOn = (popup: Surface, selector: string) =>
  until(`the focus is in ${selector}`, () =>
    popup.run(async (root, selector) => {
      const field = root.querySelector<HTMLElement>(selector);
      field?.focus();
      const view = (root as Document).defaultView as Window;
      for (let frame = 0; frame < 3; frame++) await new Promise(view.requestAnimationFrame.bind(view));
      return field !== null && (root as Document).activeElement === field;
    }, selector),
  );
