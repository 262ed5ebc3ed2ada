import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDraft, keepDraft, readDrafts } from '../../../src/popup/draft-store.ts';
import { fakeStorage } from '../platform/fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));

/** `localStorage`: its entries are its own properties, its methods are not. */
class FakeLocal {
  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    delete (this as Record<string, unknown>)[key];
  }
}

let local: FakeLocal;

beforeEach(() => {
  fake.current = fakeStorage();
  local = new FakeLocal();
  vi.stubGlobal('localStorage', local);
});
afterEach(() => vi.unstubAllGlobals());

const drafts = async () => Object.fromEntries(await readDrafts('draft:'));

test('words are there before anything is awaited, even if the window closes now', async () => {
  fake.current.browser.storage.local.set = () => new Promise(() => {});
  void keepDraft('draft:a', { text: 'Half a sen' });
  expect(await drafts()).toEqual({ 'draft:a': { text: 'Half a sen' } });
});

test('the later words count', async () => {
  await keepDraft('draft:a', { text: 'Half' });
  fake.current.browser.storage.local.set = () => new Promise(() => {});
  void keepDraft('draft:a', { text: 'Half a sen' });
  expect(await drafts()).toEqual({ 'draft:a': { text: 'Half a sen' } });
});

test('a forgotten draft is gone from both', async () => {
  await keepDraft('draft:a', { text: 'Half' });
  await keepDraft('draft:b', { text: 'Other' });
  await forgetDraft('draft:a');
  expect(await drafts()).toEqual({ 'draft:b': { text: 'Other' } });
  expect(fake.current.dump()).toEqual({ 'draft:b': { text: 'Other' } });
});

test('without localStorage, or with nonsense in it, the other copy does', async () => {
  await keepDraft('draft:a', { text: 'Half' });
  local.setItem('draft:a', '{');
  expect(await drafts()).toEqual({ 'draft:a': { text: 'Half' } });
  vi.stubGlobal('localStorage', undefined);
  expect(await drafts()).toEqual({ 'draft:a': { text: 'Half' } });
  vi.stubGlobal('localStorage', {
    setItem() {
      throw new DOMException('Quota', 'QuotaExceededError');
    },
  });
  await keepDraft('draft:a', { text: 'Half a sen' });
  expect(fake.current.dump()).toEqual({ 'draft:a': { text: 'Half a sen' } });
});
