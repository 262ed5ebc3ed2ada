import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openComposer } from '../../../src/background/open-composer.ts';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';
import { openWindow } from '../popup/window.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeStorage> }));
const opened = vi.hoisted(() => ({ popup: vi.fn(async () => {}), tab: vi.fn(async () => {}) }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return { ...fake.current.browser, action: { openPopup: opened.popup } };
  },
}));
vi.mock('../../../src/platform/lifetime.ts', async original => ({
  ...(await original<object>()),
  get storage() {
    return fake.current.browser.storage;
  },
}));
vi.mock('../../../src/platform/own-pages.ts', () => ({ openOwnPage: opened.tab }));

beforeAll(stubLocks);
beforeEach(() => {
  fake.current = fakeStorage();
  vi.clearAllMocks();
});
const draft = async () =>
  (await fake.current.browser.storage.local.get('draft:statement'))['draft:statement'];

test('the popup opens on an empty composer, once', async () => {
  await openComposer();
  expect(opened.popup).toHaveBeenCalledOnce();
  expect(opened.tab).not.toHaveBeenCalled();
  const { popup } = await openWindow();
  expect(popup.get()).toMatchObject({ view: 'editor', draft: { text: '', slots: { who: '' } } });
  expect(await draft()).toBeUndefined();
  expect((await openWindow()).popup.get().view).toBe('list');
});

test('what is being written stays, and is what opens', async () => {
  const written = { text: 'Nurse with 6 years', statement: '' };
  await fake.current.browser.storage.local.set({ 'draft:statement': written });
  await openComposer();
  expect(await draft()).toEqual(written);
  expect((await openWindow()).popup.get().draft.text).toBe('Nurse with 6 years');
});

test('a browser that opens no popup by itself shows it in a tab', async () => {
  opened.popup.mockRejectedValueOnce(new Error('openPopup requires a user gesture'));
  await openComposer();
  expect(opened.tab).toHaveBeenCalledWith('popup.html');
});
