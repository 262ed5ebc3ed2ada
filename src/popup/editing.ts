import { type Draft, readDraft } from '../goals/draft.ts';
import { orderOnTop } from '../goals/order.ts';
import { newStatement, reworded } from '../goals/statement.ts';
import { isWritten } from '../goals/stored.ts';
import { say } from '../platform/i18n.ts';
import { StorageError } from '../platform/storage.ts';
import { forgetDraft, keepDraft, readDrafts } from './draft-store.ts';
import { noDraft } from './state.ts';
import type { Parts, Store } from './store.ts';

const draftKey = 'draft:statement';

/** The editor: one draft at a time, stored on every key. None of these rejects; failures become sentences. */
export interface Editing {
  /** Brings back words the user was writing when the popup closed. */
  resume(): Promise<void>;
  compose(): void;
  edit(id: string): void;
  type(text: string): Promise<void>;
  save(): Promise<void>;
  cancel(): Promise<void>;
  reopen(draft: Draft): Promise<void>;
}

export function editStatements(store: Store, parts: Parts, load: () => Promise<void>): Editing {
  let isSaving = false;

  const textOf = (id: string) => store.get().statements.find(statement => statement.id === id)?.text;
  const open = (draft: Draft) => store.set({ view: 'editor', draft, draftProblem: '', notice: undefined });

  async function type(text: string): Promise<void> {
    const draft = { ...store.get().draft, text };
    store.set({ draft, draftProblem: '' });
    try {
      // Not queued behind anything: the popup may be gone after the next key.
      await keepDraft(draftKey, draft);
    } catch (error) {
      store.set({ draftProblem: sentence(error) });
    }
  }

  async function forget(): Promise<void> {
    try {
      await forgetDraft(draftKey);
    } catch (error) {
      store.set({ notice: { text: sentence(error), isProblem: true } });
    }
  }

  async function keep(text: string): Promise<void> {
    const { draft, statements } = store.get();
    const id = draft.statement || parts.newId();
    try {
      await parts.statements.update(id, stored =>
        stored
          ? reworded(stored, text, parts.now())
          : newStatement(id, text, orderOnTop(statements), parts.now()),
      );
    } catch (error) {
      return store.set({ draftProblem: sentence(error) });
    }
    await load();
    const notice = { text: say('popup_saved'), isProblem: false };
    store.set({
      view: 'list',
      draft: noDraft,
      draftProblem: '',
      query: '',
      picked: id,
      notice,
      focus: { on: 'row' },
    });
    await forget();
  }

  return {
    async resume() {
      const drafts = await readDrafts(draftKey).catch(() => new Map<string, unknown>());
      const draft = readDraft(drafts.get(draftKey));
      if (draft && isWritten(draft.text) && draft.text !== textOf(draft.statement)) open(draft);
    },

    compose: () => open(noDraft),

    edit(id) {
      const text = textOf(id);
      if (text !== undefined) open({ text, statement: id });
    },

    type,

    async save() {
      const text = store.get().draft.text.trim();
      if (isSaving) return;
      if (!isWritten(text)) return store.set({ draftProblem: say('popup_is_blank'), focus: { on: 'row' } });
      isSaving = true;
      await keep(text);
      isSaving = false;
    },

    async cancel() {
      const { draft } = store.get();
      const isChanged = isWritten(draft.text) && draft.text !== textOf(draft.statement);
      const remedy = { kind: 'reopen', draft } as const;
      const notice = isChanged ? { text: say('popup_draft_dropped'), isProblem: false, remedy } : undefined;
      const focus = { on: draft.statement ? 'row' : 'search' } as const;
      store.set({ view: 'list', draft: noDraft, draftProblem: '', notice, picked: draft.statement, focus });
      await forget();
    },

    async reopen(draft) {
      open(draft);
      await type(draft.text);
    },
  };
}

function sentence(error: unknown): string {
  if (error instanceof StorageError && error.isFull) return say('popup_storage_full_draft');
  return say('popup_failed_draft', error instanceof Error ? error.message : String(error));
}
