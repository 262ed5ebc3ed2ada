import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { launchWith } from '../browsers/launch.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await launchWith('chromium', 'dist-local');
});
afterAll(() => driver?.close());

/** Chromium tells of a menu entry only by whether it can be changed. */
async function hasEntry(id: string): Promise<boolean> {
  const worker = await driver.browser.waitForTarget(target => target.type() === 'service_worker');
  const isThere = await (await worker.worker())?.evaluate(
    `chrome.contextMenus.update(${JSON.stringify(id)}, {}).then(() => true, () => false)`,
  );
  return isThere === true;
}

test('statements that leave nothing open are in the menu of editable fields, and follow what is stored', async () => {
  const kept = { version: 1, order: 0, created: 1, changed: 1 };
  expect(await hasEntry('insert-statement')).toBe(false);
  await driver.setStorage({
    'statement:a': { ...kept, id: 'a', text: 'Research & development nurse.' },
    'statement:b': { ...kept, id: 'b', text: 'I want to join {company}.' },
  });
  await until('the entry is there', () => hasEntry('a'));
  expect(await hasEntry('insert-statement')).toBe(true);
  expect(await hasEntry('b')).toBe(false);
  await driver.setStorage({ 'statement:a': { ...kept, id: 'a', text: 'Gone.', deleted: 5 } });
  await until('the entry is gone', async () => !(await hasEntry('a')));
});
