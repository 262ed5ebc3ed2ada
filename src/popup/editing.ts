import { type Draft, draftKey, readDraft } from '../goals/draft.ts';
import { orderOnTop } from '../goals/order.ts';
import { newStatement } from '../goals/statement.ts';
import { isWritten } from '../goals/stored.ts';
import { noSlots, type SummarySlots } from '../goals/summary/slots.ts';
import { say } from '../platform/i18n.ts';
import { StorageError } from '../platform/storage.ts';
import { forgetDraft, keepDraft, readDrafts } from './draft-store.ts';
import { noDraft } from './state.ts';
import { draftFrom, isEditedSince, isSame, withDraft } from './statements/drafted.ts';
import { addFinePhrase, finePhrases } from './statements/fine-phrases.ts';
import type { Parts, Store } from './store.ts';

/** The editor: one draft at a time, stored on every key. None of these rejects; failures become sentences. */
export interface Editing {
  /** Brings back words the user was writing when the popup closed. */
  resume(): Promise<void>;
  edit(id: string): void;
  type(text: string): Promise<void>;
  /** Changes other parts of the draft, kept as every key is. */
  change(parts: Partial<Draft>): Promise<void>;
  /** Turns to the composer, or (undefined) back to a plain text. */
  compose(slots?: SummarySlots): void;
  /** Takes an old objective apart: its slots, and as a goal of its own the post it wished for. */
  reshape(slots: SummarySlots, heading: string): Promise<void>;
  /** Other words for the draft; the ones before can be had back. */
  replaceDraft(text: string): Promise<void>;
  /** Goes on with a copy of the draft, as a new statement; the one before can be had back. */
  duplicate(): Promise<void>;
  /** Reads the phrases the user called fine. */
  loadFine(): Promise<void>;
  /** Remembers that a phrase that sounds like leaving is meant. */
  callFine(phrase: string): Promise<void>;
  save(): Promise<void>;
  cancel(): Promise<void>;
  reopen(draft: Draft): Promise<void>;
}

/** `addGoal` keeps a goal with these words for others and gives its id. */
export function editStatements(
  store: Store,
  parts: Parts,
  load: () => Promise<void>,
  addGoal: (wording: string) => Promise<string>,
): Editing {
  let isSaving = false;

  const draftOf = (id: string): Draft => {
    const found = store.get().statements.find(statement => statement.id === id);
    return found ? draftFrom(found) : { text: '', statement: id };
  };
  const isDifferent = (draft: Draft) => !isSame(draft, draftOf(draft.statement));
  const open = (draft: Draft) => store.set({ view: 'editor', draft, draftProblem: '', notice: undefined });

  const type = (text: string) => change({ text });

  async function change(parts: Partial<Draft>): Promise<void> {
    const draft = { ...store.get().draft, ...parts };
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
    let isShared = false;
    try {
      await parts.statements.update(id, stored => {
        isShared = stored !== undefined && isEditedSince(stored, draft);
        const before = stored ?? newStatement(id, text, orderOnTop(statements), parts.now());
        return withDraft(before, draft, parts.now());
      });
    } catch (error) {
      return store.set({ draftProblem: sentence(error) });
    }
    await load();
    const notice = { text: say(isShared ? 'popup_saved_over' : 'popup_saved'), isProblem: false };
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
      if (draft && (draft.slots || isWritten(draft.text)) && isDifferent(draft)) open(draft);
      // The card asked for a summary to begin with; without a word in it, it is not brought back again.
      if (draft?.slots && isSame(draft, { ...noDraft, slots: noSlots })) await forget();
    },

    compose: slots => open({ ...noDraft, ...(slots && { slots }) }),

    edit(id) {
      if (store.get().statements.some(statement => statement.id === id)) open(draftOf(id));
    },

    type,
    change,

    async reshape(slots, heading) {
      const before = store.get().draft;
      const goal = heading === '' ? '' : await addGoal(heading);
      open({ ...before, slots: { ...slots, goal } });
      await change({ slots: { ...slots, goal } });
      const remedy = { kind: 'reopen', draft: before } as const;
      store.set({ notice: { text: say('popup_reshaped'), isProblem: false, remedy } });
    },

    async replaceDraft(text) {
      const remedy = { kind: 'reopen', draft: store.get().draft } as const;
      await change({ text });
      store.set({ notice: { text: say('popup_replaced'), isProblem: false, remedy } });
    },

    async duplicate() {
      const before = store.get().draft;
      const { began: _, ...copy } = before;
      open({ ...copy, statement: '' });
      await change({});
      const remedy = { kind: 'reopen', draft: before } as const;
      store.set({ notice: { text: say('popup_duplicated'), isProblem: false, remedy } });
    },

    async loadFine() {
      // Without them there is a remark too many, no more.
      store.set({ fine: await finePhrases().catch(() => []) });
    },

    async callFine(phrase) {
      store.set({ fine: [...store.get().fine, phrase] });
      try {
        store.set({ fine: await addFinePhrase(phrase) });
      } catch (error) {
        store.set({ notice: { text: sentence(error), isProblem: true } });
      }
    },

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
      const isChanged = isWritten(draft.text) && isDifferent(draft);
      const remedy = { kind: 'reopen', draft } as const;
      const notice = isChanged ? { text: say('popup_draft_dropped'), isProblem: false, remedy } : undefined;
      const focus = { on: draft.statement ? 'row' : 'search' } as const;
      store.set({ view: 'list', draft: noDraft, draftProblem: '', notice, picked: draft.statement, focus });
      await forget();
    },

    async reopen(draft) {
      open(draft);
      await change({});
    },
  };
}

function sentence(error: unknown): string {
  if (error instanceof StorageError && error.isFull) return say('popup_storage_full_draft');
  return say('popup_failed_draft', error instanceof Error ? error.message : String(error));
}
