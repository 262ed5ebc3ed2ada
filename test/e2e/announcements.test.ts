import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';

/** Keeps what the extension announces instead of having it spoken, in the extension's own world of the page. */
async function listenIn(page: Page): Promise<() => Promise<string[]>> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const world = await until('the content script is there', async () => worlds[0]);
  const run = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true })).result
      .value;
  await run('globalThis.said = []; document.ariaNotify = text => void said.push(text);');
  return () => run('globalThis.said');
}

describe('announcements', () => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith('chromium', 'dist-local');
    page = await driver.newPage(`${server.url}sample-resume.html`);
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  test('next hint announces what and where it is', async () => {
    const said = await listenIn(page);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
    await driver.command(page, 'next-hint');
    await until('it is said', async () => (await said()).length > 0);
    expect((await said())[0]).toMatch(/^Duty phrase, 2 of \d+: Responsible for$/);
  });
});
