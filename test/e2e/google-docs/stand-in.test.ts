import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import { pressUndo } from '../page-actions.ts';
import { DocsPage } from './open-docs.ts';

describe.each(BROWSERS)('the stand-in for Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    docs = await DocsPage.open(driver);
  });
  afterAll(() => driver.close());

  test('has the real address and no editable text', async () => {
    await docs.load();
    expect(await docs.page.evaluate(() => [location.origin, isSecureContext, document.hasFocus()])).toEqual([
      'https://docs.google.com',
      true,
      true,
    ]);
    expect(await docs.page.evaluate(() => document.body.innerText)).not.toContain('Responsible');
  });

  test('takes typed text and one undo takes it back', async () => {
    await docs.load();
    const before = await docs.ask(standIn => {
      standIn.select(standIn.offsetOf('bringing'));
      return standIn.text();
    });
    await docs.page.keyboard.type('well % & ');
    expect(await docs.ask(standIn => standIn.text())).toBe(before.replace('bringing', 'well % & bringing'));
    await pressUndo(docs.page);
    expect(await docs.ask(standIn => standIn.text())).toBe(before);
  });
});
