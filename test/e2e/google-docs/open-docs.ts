import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../browsers/driver.ts';
import { pageFolder, serveAs } from '../../browsers/serve-as.ts';
import { PAGES } from '../../pages/build.ts';
import type { StandIn } from '../../pages/google-docs/stand-in.ts';

const SITE = 'https://docs.google.com/';
const DOCUMENT = `${SITE}document/d/fixture`;
/** As strict as the real page: what an extension writes into it as a script or as HTML is refused. */
const HEADERS = {
  'content-security-policy':
    "script-src 'nonce-stand-in' 'strict-dynamic'; object-src 'none'; require-trusted-types-for 'script'",
};

/** A tab that takes this machine for Google Docs. */
export class DocsPage {
  readonly page: Page;
  /** How often the download was asked for. */
  downloads = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(driver: Driver): Promise<DocsPage> {
    const docs = new DocsPage(await driver.newPage('about:blank'));
    const files = pageFolder(join(PAGES, 'google-docs'), HEADERS);
    await serveAs(docs.page, SITE, async (url, request) => {
      if (!url.pathname.endsWith('/export')) return files(url, request);
      docs.downloads++;
      const answer = await docs.ask(standIn => standIn.exported());
      return { contentType: 'text/plain; charset=utf-8', ...answer };
    });
    return docs;
  }

  address(switches: Record<string, string | number> = {}): string {
    const query = new URLSearchParams(Object.entries(switches).map(([name, value]) => [name, String(value)]));
    return `${DOCUMENT}/edit?tab=t.0&${query}`;
  }

  /** Loads the document with switches (see the README of the page), and waits until it can be typed into. */
  async load(switches: Record<string, string | number> = {}): Promise<void> {
    await this.page.goto(this.address(switches));
    await this.until('the document stands', standIn => standIn.isReady());
  }

  /** Runs a function beside the page, with its hooks; JSON in, JSON out. */
  ask<T, A extends unknown[]>(read: (standIn: StandIn, ...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.page.evaluate(`(${read})(window.standIn, ...${JSON.stringify(args)})`) as Promise<Awaited<T>>;
  }

  async until<A extends unknown[]>(
    what: string,
    read: (standIn: StandIn, ...args: A) => unknown,
    ...args: A
  ): Promise<void> {
    await until(what, async () => Boolean(await this.ask(read, ...args)));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
