import { beforeAll, beforeEach } from 'vitest';
import { fakeStorage, stubLocks } from './fake-storage.ts';

/** What the tests of a file find in storage: a fresh one each. */
export const fake = { current: fakeStorage() };

/** Stands in for the browser where a test file says `vi.mock('…/src/platform/browser.ts', () => import('…/faked-browser.ts'))`. */
export const browser = new Proxy({} as (typeof fake)['current']['browser'], {
  get: (_, name) => Reflect.get(fake.current.browser, name),
});

beforeAll(stubLocks);
beforeEach(() => {
  fake.current = fakeStorage();
});
