import { say, sayCount } from '../platform/i18n.ts';
import { type InsertOutcome, noPage } from './page.ts';
import { alwaysOn } from './special-pages.ts';
import type { Notice, State } from './state.ts';
import { type AskingActs, askedText, asksSomething } from './statements/asking.ts';
import type { Parts, Store } from './store.ts';

/** What goes to the page or the clipboard. None of these rejects; failures become notices. */
export interface Inserting {
  lookAtPage(): Promise<void>;
  insert(id: string): Promise<void>;
  /** Puts a text on the page, or on the clipboard, and says what became of it. False if it got nowhere. */
  deliver(text: string, isMeant?: boolean): Promise<boolean>;
  undoInsert(text: string): Promise<void>;
  copy(text: string): Promise<void>;
  /** Copies a statement, after asking what it leaves open. */
  copyStatement(id: string): Promise<void>;
  /** Sends off the statement that was asked about, with the answers in it. */
  deliverAsked(): Promise<void>;
  setAlways(on: boolean): Promise<void>;
}

export function insertStatements(store: Store, parts: Parts, asking: AskingActs): Inserting {
  const { page, statements, now, keys } = parts;

  async function noteUse(id: string): Promise<void> {
    try {
      await statements.update(id, stored => stored && { ...stored, used: now() });
    } catch {
      // The date of the last use is not worth a message: the text is on the page.
    }
  }

  async function deliver(text: string, isMeant = false): Promise<boolean> {
    if (store.get().isInserting) return false;
    store.set({ isInserting: true, notice: undefined });
    const outcome = await page.insert(text, isMeant, store.get().isParagraph).catch(
      (error: unknown): InsertOutcome => ({
        kind: 'failed',
        // A DOMException (clipboard refused) speaks to developers only.
        sentence: error instanceof Error && !(error instanceof DOMException) ? error.message : '',
      }),
    );
    store.set({ isInserting: false, notice: noticeOf(outcome, text, keys) });
    return outcome.kind === 'inserted' || outcome.kind === 'copied';
  }

  let looks = 0;

  return {
    async lookAtPage() {
      const turn = ++looks;
      const [status, target] = await Promise.allSettled([page.status(), page.target()]);
      if (turn !== looks) return;
      store.set({
        isPageKnown: true,
        ...(status.status === 'fulfilled'
          ? { page: status.value }
          : { page: { ...noPage, reason: say('popup_page_unavailable') } }),
        target: target.status === 'fulfilled' ? target.value : undefined,
      });
    },

    async insert(id) {
      const statement = store.get().statements.find(one => one.id === id);
      if (!statement || store.get().isInserting) return;
      store.set({ picked: id });
      if (asksSomething(statement)) return asking.ask(statement, 'insert');
      if (await deliver(statement.text)) await noteUse(id);
    },

    async copyStatement(id) {
      const statement = store.get().statements.find(one => one.id === id);
      if (statement && asksSomething(statement)) return asking.ask(statement, 'copy');
      if (statement) await copyText(store, parts, statement.text);
    },

    async deliverAsked() {
      const { asking: asked, statements: all } = store.get();
      const statement = all.find(one => one.id === asked?.id);
      if (!asked || !statement || store.get().isInserting) return;
      const text = askedText(statement, asked);
      asking.stopAsking();
      if (asked.act === 'copy') await copyText(store, parts, text);
      else if (await deliver(text)) await noteUse(statement.id);
    },

    deliver,

    async undoInsert(text) {
      const isUndone = await page.undoInsert().catch(() => false);
      store.set({
        notice: isUndone
          ? { text: say('popup_uninserted'), isProblem: false }
          : { text: say('popup_not_uninserted', keys.undo), isProblem: true, remedy: { kind: 'copy', text } },
      });
    },

    copy: text => copyText(store, parts, text),

    async setAlways(on) {
      try {
        const status = await page.setAlways(on);
        const text = status.isAlways
          ? alwaysOn(status.site)
          : say('popup_always_off', store.get().page?.site ?? '');
        store.set({ page: status, notice: { text, isProblem: false } });
      } catch (error) {
        const text = say('popup_failed', error instanceof Error ? error.message : String(error));
        store.set((state: State) => ({ ...state, notice: { text, isProblem: true } }));
      }
    },
  };
}

/** Copies and says so, or says why not. */
export async function copyText(store: Store, { copy, keys }: Parts, text: string): Promise<void> {
  const notice = await copy(text).then(
    (): Notice => ({ text: say('popup_copied', keys.paste), isProblem: false }),
    (): Notice => ({ text: say('popup_not_copied'), isProblem: true }),
  );
  store.set({ notice });
}

function noticeOf({ kind, sentence, isUndoable }: InsertOutcome, text: string, keys: Parts['keys']): Notice {
  if (kind === 'asked') return { text: sentence, isProblem: true, remedy: { kind: 'insert', text } };
  if (kind === 'inserted' && isUndoable) {
    const notice = sayCount('popup_inserted_undoable', text.length);
    return { text: notice, isProblem: false, remedy: { kind: 'undo-insert', text } };
  }
  if (kind === 'inserted') {
    return { text: sentence || sayCount('popup_inserted', text.length, keys.undo), isProblem: false };
  }
  if (kind === 'copied') return { text: sentence || say('popup_copied', keys.paste), isProblem: false };
  return { text: sentence || say('popup_not_inserted'), isProblem: true, remedy: { kind: 'copy', text } };
}
