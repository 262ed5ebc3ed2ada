import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { syncNow } from '../../../src/background/syncing/sync-now.ts';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';

type Fake = ReturnType<typeof fakeStorage>;
const here = vi.hoisted(() => ({
  device: undefined as unknown as Fake,
  account: undefined as unknown as Fake,
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    const { device, account } = here;
    const sync = { ...account.browser.storage.local, get: async () => account.dump() };
    return { storage: { ...device.browser.storage, sync } };
  },
}));

let laptop: Fake;
let desktop: Fake;
const now = 5_000;
const statement = (id: string, text: string, changed = 1) => ({
  version: 1,
  id,
  text,
  order: 0,
  created: 1,
  changed,
});
const textsOn = (device: Fake) =>
  Object.entries(device.dump()).flatMap(([key, value]) =>
    key.startsWith('statement:') ? [(value as { text: string }).text] : [],
  );

async function sync(device: Fake): Promise<string[]> {
  here.device = device;
  return syncNow(now);
}

beforeAll(stubLocks);
beforeEach(() => {
  [laptop, desktop, here.account] = [fakeStorage(), fakeStorage(), fakeStorage()];
});

test('what one device has, the other gets; the worksheet stays where it is', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  laptop.put('worksheet:income', { version: 1, id: 'income', hidden: 'a lot', changed: 1 });
  await sync(laptop);
  await sync(desktop);
  expect(textsOn(desktop)).toEqual(['Nurse.']);
  expect(JSON.stringify(here.account.dump())).not.toContain('a lot');
});

test('an edit goes over; of two edits the newest wins and the other is remembered', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await sync(desktop);
  desktop.put('statement:a', statement('a', 'Head nurse.', 3));
  await sync(desktop);
  await sync(laptop);
  expect(textsOn(laptop)).toEqual(['Head nurse.']);

  laptop.put('statement:a', statement('a', 'Ward nurse.', 6));
  desktop.put('statement:a', statement('a', 'Night nurse.', 7));
  await sync(laptop);
  await sync(desktop);
  await sync(laptop);
  expect(textsOn(laptop)).toEqual(['Night nurse.']);
  expect(desktop.dump()['statement:a']).toMatchObject({ earlier: [{ text: 'Ward nurse.' }] });
});

test('what was deleted for good on one device does not come back from the account', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await laptop.browser.storage.local.remove(['statement:a']);
  await sync(laptop);
  expect(textsOn(laptop)).toEqual([]);
  expect(JSON.stringify(here.account.dump())).not.toContain('Nurse');
});

test('things of a newer Upshot stay in the account untouched', async () => {
  laptop.put('statement:a', { ...statement('a', 'Nurse.'), version: 1 });
  await sync(laptop);
  const [part] = Object.keys(here.account.dump());
  here.account.put(part!, String(here.account.dump()[part!]).replace('"version":1', '"version":99'));
  const before = here.account.dump();
  await sync(desktop);
  await sync(laptop);
  expect(here.account.dump()).toEqual(before);
  expect(textsOn(desktop)).toEqual([]);
});

test('what does not fit any more is named and stays on the device', async () => {
  for (let at = 0; at < 30; at += 1)
    laptop.put(`statement:s${at}`, statement(`s${at}`, `${at} ${'x'.repeat(6000)}`, at));
  const left = await sync(laptop);
  expect(left).toHaveLength(30 - 16);
  expect(textsOn(laptop)).toHaveLength(30);
});

test('an older form never comes back over a newer one that did not fit', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await sync(desktop);
  // Grown beyond what the account takes, and edited last.
  laptop.put('statement:a', statement('a', `Head nurse. ${'x'.repeat(110_000)}`, 9));
  expect(await sync(laptop)).toEqual(['statement:a']);
  await sync(desktop);
  await sync(laptop);
  expect(textsOn(laptop)[0]).toMatch(/^Head nurse/);
});

test('what was deleted for good stays in the trash of the other device and does not come back', async () => {
  for (const device of [laptop, desktop]) device.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await sync(desktop);
  await laptop.browser.storage.local.remove(['statement:a']);
  await sync(laptop);
  await sync(desktop);
  expect(desktop.dump()['statement:a']).toMatchObject({ text: 'Nurse.', deleted: now });
  laptop.put('statement:b', { ...statement('b', 'Gone.'), deleted: 4_000 });
  await sync(laptop);
  await sync(desktop);
  await laptop.browser.storage.local.remove(['statement:b']);
  for (let turn = 0; turn < 3; turn += 1) for (const device of [laptop, desktop]) await sync(device);
  expect(laptop.dump()).not.toHaveProperty('statement:b');
  expect(desktop.dump()['statement:b']).toMatchObject({ deleted: 4_000 });
});

test('an edit made after the other device deleted for good wins', async () => {
  for (const device of [laptop, desktop]) device.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await sync(desktop);
  await laptop.browser.storage.local.remove(['statement:a']);
  await sync(laptop);
  desktop.put('statement:a', statement('a', 'Head nurse.', 9));
  await sync(desktop);
  await sync(laptop);
  expect(textsOn(laptop)).toEqual(['Head nurse.']);
  expect(here.account.dump()).not.toHaveProperty('gone');
});

test('an account that was emptied takes nothing away', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await here.account.browser.storage.local.remove(Object.keys(here.account.dump()));
  await sync(laptop);
  expect(textsOn(laptop)).toEqual(['Nurse.']);
  expect(JSON.stringify(here.account.dump())).toContain('Nurse.');
});

test('what this version can’t read here is left alone, here and in the account', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  laptop.put('statement:a', { version: 99 });
  const before = here.account.dump();
  await sync(laptop);
  expect(laptop.dump()['statement:a']).toEqual({ version: 99 });
  expect(here.account.dump()).toEqual(before);
});

test('the last use is the later of the two', async () => {
  laptop.put('statement:a', { ...statement('a', 'Nurse.'), used: 5 });
  desktop.put('statement:a', { ...statement('a', 'Nurse.'), used: 9 });
  for (const device of [laptop, desktop, laptop]) await sync(device);
  expect(laptop.dump()['statement:a']).toMatchObject({ used: 9 });
});

test('nothing is written where nothing has changed', async () => {
  laptop.put('statement:a', statement('a', 'Nurse.'));
  await sync(laptop);
  await sync(laptop);
  const writes = [
    vi.spyOn(laptop.browser.storage.local, 'set'),
    vi.spyOn(here.account.browser.storage.local, 'set'),
    vi.spyOn(here.account.browser.storage.local, 'remove'),
  ];
  await sync(laptop);
  for (const write of writes) expect(write).not.toHaveBeenCalled();
});
