import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { typeOf } from './serve.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: string;
}

/** What answers in place of a site; undefined lets the request fail. */
export type Handler = (url: URL, request: HTTPRequest) => Promise<Answer | undefined>;

/**
 * Lets this machine answer for real addresses in one tab: requests are taken before they leave the browser (the DevTools
 * protocol in Chromium, WebDriver BiDi in Firefox), so match patterns, origin and headers are those of the site and no
 * name is looked up. Everything under `origin` goes to `handler`; other addresses go their way.
 */
export async function serveAs(page: Page, origin: string, handler: Handler): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async request => {
    if (!request.url().startsWith(origin)) return request.continue();
    const answer = await handler(new URL(request.url()), request).catch((error: unknown) => ({
      status: 500,
      contentType: 'text/plain',
      body: String(error),
    }));
    // The tab may have gone elsewhere meanwhile.
    await (answer ? request.respond(answer) : request.abort()).catch(() => {});
  });
}

/** Answers a document's address with the page in `folder`, and what the page asks for beside it with the folder's files. */
export function pageFolder(folder: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return async url => {
    const name = /\/([\w-]+\.(?:js|css))$/.exec(url.pathname)?.[1] ?? 'index.html';
    const body = await readFile(join(folder, normalize(name)), 'utf8').catch(() => undefined);
    return body === undefined
      ? { status: 404, contentType: 'text/plain', body: '' }
      : { status: 200, headers, contentType: typeOf(name), body };
  };
}
