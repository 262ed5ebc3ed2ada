import type { Goal } from '../../goals/goal.ts';
import type { Notice } from '../state.ts';
import type { Parts, Store } from '../store.ts';
import { draftGoals, type GoalDrafts } from './goal-drafts.ts';
import { problem, type Tell, tellIn } from './goal-notices.ts';
import { type GoalsState, withGoals } from './goals-state.ts';

type GoalChange = (goal: Goal, now: number) => Goal;

/** What everything that is done to goals works with. */
export interface GoalDesk {
  store: Store;
  parts: Parts;
  tell: Tell;
  drafts: GoalDrafts;
  set(change: Partial<GoalsState>): void;
  goalOf(id: string): Goal | undefined;
  /** Takes over what storage holds. May reject. */
  load(): Promise<void>;
  /** Runs `act`; its failure becomes a notice. */
  told(act: () => Promise<void>): Promise<void>;
  /** Changes the stored goal; `notice` is shown once that is done, `focus` names who gets the keyboard then. */
  change(id: string, change: GoalChange, after?: { notice?: Notice; focus?: string }): Promise<void>;
  /** A notice that offers to take a change back. */
  undoable(id: string, text: string, back: GoalChange, focus: string): Notice;
}

export function openDesk(store: Store, parts: Parts): GoalDesk {
  const tell = tellIn(store);

  const set = (change: Partial<GoalsState>) =>
    store.set(state => ({ ...state, goals: { ...state.goals, ...change } }));

  async function load(): Promise<void> {
    const { items, unreadable } = await parts.goals.all();
    store.set(state => ({ ...state, goals: withGoals(state.goals, items, unreadable) }));
  }

  async function told(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      tell.notice(problem(error));
    }
  }

  return {
    store,
    parts,
    tell,
    drafts: draftGoals(store, parts, tell, load),
    set,
    goalOf: id => store.get().goals.items.find(goal => goal.id === id),
    load,
    told,

    change: (id, change, { notice, focus } = {}) =>
      told(async () => {
        await parts.goals.update(id, stored => stored && change(stored, parts.now()));
        await load();
        if (focus !== undefined) set({ focus: { on: focus } });
        if (notice) tell.notice(notice);
      }),

    undoable: (id, text, change, focus) => ({
      text,
      isProblem: false,
      remedy: { kind: 'change-goal', id, change, focus },
    }),
  };
}
