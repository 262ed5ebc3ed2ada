import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepSynced, syncIfWanted } from '../../../src/background/syncing/keep-synced.ts';
import { newStatement } from '../../../src/goals/statement.ts';
import { readSyncState, setSync } from '../../../src/platform/account-sync.ts';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';

const here = vi.hoisted(() => ({
  device: undefined as unknown as ReturnType<typeof fakeStorage>,
  account: undefined as unknown as ReturnType<typeof fakeStorage>,
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    const { device, account } = here;
    const { local } = account.browser.storage;
    const sync = { ...local, get: async () => account.dump(), clear: async () => account.clear() };
    return { storage: { ...device.browser.storage, sync } };
  },
}));

const put = (text: string) =>
  here.device.browser.storage.local.set({ 'statement:a': newStatement('a', text, 0, 1) });
const account = () => JSON.stringify(here.account.dump());

beforeAll(stubLocks);
beforeEach(() => {
  [here.device, here.account] = [fakeStorage(), fakeStorage()];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

test('nothing goes up until it is wanted, and nothing stays there afterwards', async () => {
  await put('Nurse.');
  await syncIfWanted();
  expect(account()).toBe('{}');
  await setSync(true);
  await syncIfWanted();
  expect(account()).toContain('Nurse.');
  expect(await readSyncState()).toMatchObject({ left: [], isRefused: false });
  await setSync(false);
  expect([account(), Object.keys(here.device.dump())]).toEqual(['{}', ['statement:a']]);
  await syncIfWanted();
  expect(account()).toBe('{}');
});

test('edits go up once they pause, and other devices’ are taken over as they come', async () => {
  await setSync(true);
  keepSynced(new AbortController().signal);
  await put('Nur');
  vi.advanceTimersByTime(3000);
  await put('Nurse.');
  vi.advanceTimersByTime(3000);
  expect(account()).toBe('{}');
  vi.advanceTimersByTime(1000);
  await vi.waitFor(() => expect(account()).toContain('Nurse.'), { interval: 0, timeout: 20_000 });

  const [key, part] = Object.entries(here.account.dump())[0]!;
  const edited = String(part).replace('Nurse.', 'Head nurse.').replace('"changed":1', '"changed":9');
  await here.account.browser.storage.local.set({ [key]: edited });
  vi.advanceTimersByTime(500);
  await vi.waitFor(() => expect(JSON.stringify(here.device.dump())).toContain('Head nurse.'), {
    timeout: 20_000,
  });
});

test('an account that takes nothing is said; all stays here and goes up the next time', async () => {
  await setSync(true);
  await put('Nurse.');
  here.account.quota = 1;
  await syncIfWanted();
  expect(await readSyncState()).toMatchObject({ isRefused: true });
  expect(here.device.dump()['statement:a']).toMatchObject({ text: 'Nurse.' });
  here.account.quota = Infinity;
  await syncIfWanted();
  expect(await readSyncState()).toMatchObject({ isRefused: false });
  expect(account()).toContain('Nurse.');
});
