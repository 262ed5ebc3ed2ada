import { keepingOthers } from '../../goals/earlier-words.ts';
import type { Goal } from '../../goals/goal.ts';
import { readGoalDraft } from '../../goals/goal-draft.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import { forgetDraft, keepDraft, readDrafts } from '../draft-store.ts';
import type { Parts, Store } from '../store.ts';
import { field as fields, withField } from './goal-fields.ts';
import { problem, type Tell } from './goal-notices.ts';
import { withDraft } from './goals-state.ts';

const prefix = 'draft:goal:';

/** Fields that keep what is typed on every key. None of these rejects; failures become notices. */
export interface GoalDrafts {
  /** Takes the keystroke; `id` '' is the goal not saved yet. */
  type(id: string, field: string, text: string): Promise<void>;
  /** The user leaves the field: what it holds goes into the goal. */
  commit(id: string, field: string): Promise<void>;
  /** The user goes on to something made of the goal: whatever its fields hold goes into it. */
  commitAll(id: string): Promise<void>;
  /** Forgets the words of a field, or of all fields of a goal. */
  forget(id: string, field?: string): Promise<void>;
  /** Brings back words the user was typing when the popup closed, and the place where it was. True if there were any. */
  resume(): Promise<boolean>;
}

export function draftGoals(store: Store, parts: Parts, tell: Tell, load: () => Promise<void>): GoalDrafts {
  const drafts = () => store.get().goals.drafts;
  const set = (id: string, field: string, text: string | undefined) =>
    store.set(state => ({
      ...state,
      goals: { ...state.goals, drafts: withDraft(state.goals.drafts, id, field, text) },
    }));

  /** Goals as they were when the typing in a field began, or when it last went in. */
  const began = new Map<string, readonly Goal[]>();

  async function keep(id: string): Promise<void> {
    const kept = drafts()[id];
    if (kept) await keepDraft(prefix + id, { changed: parts.now(), fields: kept });
    else await forgetDraft(prefix + id);
  }

  async function forget(id: string, field?: string): Promise<void> {
    for (const name of field === undefined ? Object.keys(drafts()[id] ?? {}) : [field])
      set(id, name, undefined);
    // Words that stay behind in storage are only offered once more.
    await keep(id).catch(() => {});
  }

  async function commit(id: string, field: string): Promise<void> {
    const typed = drafts()[id]?.[field];
    if (typed === undefined || id === '' || field === fields.newStep || field === fields.newNeed) return;
    try {
      let isRefused = false;
      let isShared = false;
      await parts.goals.update(id, stored => {
        const next = stored && withField(stored, field, typed, parts.now());
        isRefused = next === undefined;
        const known = began.get(`${id} ${field}`);
        if (!next || !known) return next;
        // What is stored now is known in any case, should the write be refused.
        began.set(`${id} ${field}`, [stored, next]);
        const kept = keepingOthers(next, stored, known);
        isShared = kept !== next;
        return kept;
      });
      if (isShared) tell.notice({ text: say('popup_saved_over'), isProblem: false });
      if (isRefused && field === fields.text)
        tell.notice({ text: say('goals_needs_words'), isProblem: true });
      await load();
      // Keys that came meanwhile are a draft of their own.
      if (drafts()[id]?.[field] === typed) await forget(id, field);
    } catch (error) {
      tell.notice(problem(error, say('goals_still_on_screen')));
    }
  }

  return {
    async type(id, field, text) {
      const goal = store.get().goals.items.find(one => one.id === id);
      if (goal && drafts()[id]?.[field] === undefined) began.set(`${id} ${field}`, [goal]);
      set(id, field, text);
      try {
        // Not queued behind anything: the popup may be gone after the next key.
        await keep(id);
        tell.solved();
      } catch (error) {
        tell.notice(problem(error, say('goals_still_on_screen')));
      }
    },

    commit,

    async commitAll(id) {
      for (const field of Object.keys(drafts()[id] ?? {})) await commit(id, field);
    },

    forget,

    async resume() {
      const raws = await readDrafts(prefix).catch(() => new Map<string, unknown>());
      if (raws.size === 0) return false;
      await load().catch(() => {});
      const { items } = store.get().goals;
      const found = [...raws].flatMap(([key, raw]) => {
        const [id, draft] = [key.slice(prefix.length), readGoalDraft(raw)];
        const isKnown = id === '' || items.some(goal => goal.id === id);
        const hasWords = draft && (id !== '' || Object.values(draft.fields).some(isWritten));
        return draft && isKnown && hasWords ? [{ id, ...draft }] : [];
      });
      const last = found.toSorted((a, b) => b.changed - a.changed)[0];
      if (!last) return false;
      const focus = { on: Object.keys(last.fields).at(-1) ?? '' };
      store.set(state => ({
        ...state,
        goals: {
          ...state.goals,
          drafts: Object.fromEntries(found.map(draft => [draft.id, draft.fields])),
          ...(last.id === '' ? { view: 'list' } : { view: 'goal', open: last.id }),
          focus,
        },
      }));
      return true;
    },
  };
}
