import '../../../src/advice.ts';
import type { Advice } from '../../../src/advice.ts';
import { goalKind } from '../../../src/goals/goal.ts';
import { statementKind } from '../../../src/goals/statement.ts';
import { ADVICE } from '../../../src/platform/advice-script.ts';
import { openItems } from '../../../src/platform/items.ts';
import {
  type InsertOutcome,
  type PageLink,
  type PageStatus,
  noPage as unknownPage,
} from '../../../src/popup/page.ts';
import { openPopup, type Popup } from '../../../src/popup/popup.ts';
import type { ReviewPage } from '../../../src/popup/review/review-page.ts';

export const status: PageStatus = { ...unknownPage, state: 'on', site: 'example.com', hints: 3 };

/** What a test can set and look at around one popup window. */
export interface Around {
  inserted: string[];
  copied: string[];
  outcome: InsertOutcome | Error;
  isCopyingAllowed: boolean;
  page: Partial<PageLink>;
  reviewed: Partial<ReviewPage>;
  clock: number;
}

let made = 0;

const advice = (globalThis as Record<string, unknown>)[ADVICE] as Advice;

const noPage: ReviewPage = {
  read: async () => undefined,
  changed: () => new Promise(() => {}),
  show: async () => false,
  replace: async () => 'unchanged',
  firstCount: async count => count,
};

/** Opens the popup on the faked storage, as one more window of the same extension. */
export async function openWindow(change: Partial<Around> = {}) {
  const around: Around = {
    inserted: [],
    copied: [],
    outcome: { kind: 'inserted', sentence: '' },
    isCopyingAllowed: true,
    page: {},
    reviewed: {},
    clock: 1_000,
    ...change,
  };
  const page: PageLink = {
    tab: async () => 1,
    pauseHere: async () => {},
    readSilenced: async () => {},
    undoInsert: async () => true,
    status: async () => status,
    target: async () => ({ label: 'Professional Summary' }),
    async insert(text) {
      if (around.outcome instanceof Error) throw around.outcome;
      around.inserted.push(text);
      return around.outcome;
    },
    setAlways: async isAlways => ({ ...status, isAlways }),
    watch: () => {},
    ...around.page,
  };
  const closed = new AbortController();
  const later: Promise<void>[] = [];
  const popup: Popup = await openPopup(
    {
      statements: openItems(statementKind),
      goals: openItems(goalKind),
      page,
      reviewed: { ...noPage, ...around.reviewed },
      loadAdvice: async () => advice,
      signal: closed.signal,
      async copy(text) {
        if (!around.isCopyingAllowed) throw new DOMException('Write permission denied.', 'NotAllowedError');
        around.copied.push(text);
      },
      now: () => around.clock,
      newId: () => `new${++made}`,
      afterPaint: run => void later.push(run()),
      keys: { paste: 'Ctrl+V', undo: 'Ctrl+Z', save: 'Ctrl+Enter' },
    },
    closed.signal,
  );
  await Promise.all(later);
  return { popup, around, close: () => closed.abort() };
}

export const texts = (popup: Popup) => popup.get().statements.map(statement => statement.text);
