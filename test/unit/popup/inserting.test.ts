import { beforeEach, expect, test, vi } from 'vitest';
import { newStatement } from '../../../src/goals/statement.ts';
import { systemKeys } from '../../../src/popup/keys.ts';
import { fake } from '../platform/faked-browser.ts';
import { soon } from '../soon.ts';
import { openWindow, status } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

const text = 'Nurse, nights.';

beforeEach(() => {
  fake.current.put('statement:a', newStatement('a', text, 0, 1));
});

test('shows the page and the field it would insert into', async () => {
  const { popup } = await openWindow();
  await soon(() => expect(popup.get().isPageKnown).toBe(true));
  expect(popup.get()).toMatchObject({ page: status, target: { label: 'Professional Summary' } });
});

test('a page that does not answer leaves the statements usable', async () => {
  const gone = async () => {
    throw new Error('no receiver');
  };
  const { popup } = await openWindow({ page: { status: gone, target: gone } });
  await soon(() => expect(popup.get().isPageKnown).toBe(true));
  expect(popup.get()).toMatchObject({ page: { state: 'unavailable' }, target: undefined });
  expect(popup.get().statements).toHaveLength(1);
});

test('inserts the text as it is, says how much and how to undo, and notes the use', async () => {
  const { popup, around } = await openWindow({ clock: 77 });
  await popup.insert('a');
  expect(around.inserted).toEqual([text]);
  expect(popup.get().notice).toEqual({
    text: 'Inserted 14 characters · Undo with Ctrl+Z on the page',
    isProblem: false,
  });
  expect(fake.current.dump()['statement:a'].used).toBe(77);
});

test('a second Enter while the first is under way inserts nothing more', async () => {
  const { popup, around } = await openWindow();
  await Promise.all([popup.insert('a'), popup.insert('a')]);
  expect(around.inserted).toEqual([text]);
  await popup.insert('a');
  expect(around.inserted).toEqual([text, text]);
});

test.each([
  [{ kind: 'copied', sentence: '' } as const, 'Copied – press Ctrl+V', false],
  [
    { kind: 'copied', sentence: 'The field was full, so it was copied.' } as const,
    'The field was full, so it was copied.',
    false,
  ],
  [{ kind: 'failed', sentence: '' } as const, 'The text could not be inserted.', true],
  [new Error('The page has gone.'), 'The page has gone.', true],
  [new DOMException('Write permission denied.', 'NotAllowedError'), 'The text could not be inserted.', true],
])('tells what became of it: %j', async (outcome, sentence, isProblem) => {
  const { popup, around } = await openWindow({ outcome });
  await popup.insert('a');
  expect(popup.get().notice).toMatchObject({ text: sentence, isProblem });
  expect(popup.get().isInserting).toBe(false);
  if (!isProblem) return;
  await popup.remedy(popup.get().notice!.remedy!);
  expect(around.copied).toEqual([text]);
});

test('a clipboard that refuses is told with another way to go', async () => {
  const { popup, around } = await openWindow({ isCopyingAllowed: false });
  await popup.copy(text);
  expect(around.copied).toEqual([]);
  expect(popup.get().notice).toMatchObject({ isProblem: true });
  expect(popup.get().notice?.text).toContain('Edit');
});

test('an insertion counts even when its date cannot be stored', async () => {
  const { popup } = await openWindow();
  fake.current.quota = 1;
  await popup.insert('a');
  expect(popup.get().notice?.isProblem).toBe(false);
});

test('the switch for the site shows what the browser granted', async () => {
  const refused = await openWindow({ page: { setAlways: async () => status } });
  await refused.popup.setAlways(true);
  expect(refused.popup.get().page?.isAlways).toBe(false);
  const granted = await openWindow();
  await granted.popup.setAlways(true);
  expect(granted.popup.get().page?.isAlways).toBe(true);
  const failed = await openWindow({
    page: {
      setAlways: async () => {
        throw new Error('The browser did not ask.');
      },
    },
  });
  await failed.popup.setAlways(true);
  expect(failed.popup.get().notice).toEqual({
    text: 'The browser did not ask. Nothing was changed.',
    isProblem: true,
  });
});

test('asks the browser within the click, before anything is awaited', async () => {
  const setAlways = vi.fn(async () => status);
  const { popup } = await openWindow({ page: { setAlways } });
  void popup.setAlways(true);
  expect(setAlways).toHaveBeenCalledOnce();
});

test.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', '⌘V'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'Ctrl+V'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Ctrl+V'],
])('names the keys of %s', (userAgent, paste) => {
  expect(systemKeys(userAgent).paste).toBe(paste);
});

test('a text goes to the end as a paragraph where the user wants it so, in the next window too', async () => {
  const asked: unknown[] = [];
  const page = {
    insert: async (_: string, isMeant?: boolean, isParagraph?: boolean) => {
      asked.push([isMeant, isParagraph]);
      return { kind: 'inserted', sentence: '' } as const;
    },
  };
  const { popup, close } = await openWindow({ page });
  await popup.insert('a');
  await popup.turnWay('isParagraph', true);
  await popup.insert('a');
  close();
  const { popup: next } = await openWindow({ page });
  expect(next.get()).toMatchObject({ isParagraph: true, isByUse: false });
  await next.insert('a');
  await next.turnWay('isParagraph', false);
  await next.insert('a');
  expect(asked).toEqual([
    [false, false],
    [false, true],
    [false, true],
    [false, false],
  ]);
});

test('a choice that can not be kept still counts in this window', async () => {
  const { popup } = await openWindow();
  fake.current.quota = 1;
  await popup.turnWay('isByUse', true);
  expect(popup.get()).toMatchObject({ isByUse: true, notice: undefined });
});
