import { withText } from '../../goals/change-goal.ts';
import { type Day, dayOf } from '../../goals/day.ts';
import { type Letter, newGoal } from '../../goals/goal.ts';
import { moved, orderOnTop } from '../../goals/order.ts';
import { sample } from '../../goals/sample.ts';
import { withStep } from '../../goals/steps.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import type { Parts, Store } from '../store.ts';
import { changeSteps, type StepChanges } from './change-steps.ts';
import { deleteGoals, type GoalDeletion } from './delete-goals.ts';
import { type GoalDesk, openDesk } from './goal-desk.ts';
import type { GoalDrafts } from './goal-drafts.ts';
import { field } from './goal-fields.ts';
import { problem } from './goal-notices.ts';
import { type GoalsState, siblings } from './goals-state.ts';
import { type GoalSharing, shareGoals } from './share-goals.ts';

/** All a user can do to goals. None of these rejects; failures become notices. */
export interface Goals extends GoalDrafts, StepChanges, GoalDeletion, GoalSharing {
  today(): Day;
  /** Milliseconds since 1970. */
  now(): number;
  load(): Promise<void>;
  /** Saves what stands in the capture box. */
  capture(): Promise<void>;
  /** Keeps a goal with words for others, its own words the same; gives its id. */
  addWording(wording: string): Promise<string>;
  /** Puts a text into the capture box for the user to go on with. Words that stand there already stay in front. */
  propose(text: string): Promise<void>;
  /** Takes a goal `by` places up or down among those that lead to the same goal, or to `place` of the shown list. */
  moveGoal(id: string, to: { by: -1 | 1 } | { place: number }, focus: string): Promise<void>;
  /** Puts words into a field, keeps them and gives it the focus. */
  fill(id: string, field: string, text: string): Promise<void>;
  /** Leaves the first of two goals in the goal and makes one of the second, beside it. */
  splitGoal(id: string, parts: readonly [string, string]): Promise<void>;
  /** Makes the example goal with its steps. */
  addSample(): Promise<void>;
  show(view: GoalsState['view'], id?: string): void;
  pickLetter(letter: Letter): void;
  /** Any other change. */
  change: GoalDesk['change'];
}

/** `deliver` puts a text on the page and says what became of it. */
export function keepGoals(store: Store, parts: Parts, deliver: (text: string) => Promise<boolean>): Goals {
  const desk = openDesk(store, parts);
  const { tell, drafts, set, goalOf, load, told, change } = desk;
  const { goals, now, newId } = parts;
  let isCapturing = false;

  async function add(text: string, steps: readonly string[]): Promise<string> {
    const goal = newGoal(newId(), text, orderOnTop(store.get().goals.items), now());
    const made = steps.reduce((grown, step) => withStep(grown, newId(), step, now()), goal);
    await goals.update(goal.id, () => made);
    await load();
    return goal.id;
  }

  return {
    ...drafts,
    ...changeSteps(desk),
    ...deleteGoals(desk),
    ...shareGoals(desk, deliver),
    now,
    today: () => dayOf(now()),
    load: () => told(load),

    async capture() {
      const typed = () => store.get().goals.drafts['']?.[field.text] ?? '';
      const text = typed();
      if (isCapturing) return;
      if (!isWritten(text)) {
        set({ focus: { on: field.text } });
        return tell.notice({ text: say('popup_is_blank'), isProblem: true });
      }
      isCapturing = true;
      try {
        await add(text.trim(), []);
        tell.notice({ text: say('popup_saved'), isProblem: false });
        if (typed() === text) await drafts.forget('');
        set({ focus: { on: field.text } });
      } catch (error) {
        tell.notice(problem(error, say('goals_still_on_screen')));
      }
      isCapturing = false;
    },

    async addWording(wording) {
      const id = await add(wording, []);
      await goals.update(id, stored => stored && { ...stored, wording });
      await load();
      return id;
    },

    async propose(text) {
      const typed = (store.get().goals.drafts['']?.[field.text] ?? '').trim();
      await drafts.type('', field.text, typed === '' ? text : `${typed}\n${text}`);
      set({ focus: { on: field.text } });
    },

    moveGoal: (id, to, focus) =>
      told(async () => {
        const rows = siblings(store.get().goals.items).get(id) ?? [];
        const from = rows.findIndex(goal => goal.id === id);
        const place = 'by' in to ? from + to.by : to.place;
        if (from < 0 || place < 0 || place >= rows.length) return;
        for (const { id: changed, order } of moved(rows, id, place))
          await goals.update(changed, stored => stored && { ...stored, order });
        await load();
        set({ focus: { on: focus } });
        store.set({ announcement: { text: say('popup_moved_to', place + 1, rows.length) } });
      }),

    async fill(id, name, text) {
      await drafts.type(id, name, text);
      await drafts.commit(id, name);
      set({ focus: { on: name } });
    },

    splitGoal: (id, [first, second]) =>
      told(async () => {
        const before = goalOf(id);
        if (!before) return;
        const made = await add(second, []);
        const { parent } = before;
        if (parent !== undefined) await goals.update(made, stored => stored && { ...stored, parent });
        const text = (words: string) =>
          change(id, (goal, at) => withText(goal, words, at), { focus: field.text });
        await text(first);
        const run = async () => {
          await goals.remove(made);
          await text(before.text);
        };
        tell.notice({ text: say('goals_split'), isProblem: false, remedy: { kind: 'undo', run } });
      }),

    addSample: () =>
      told(async () => {
        const id = await add(sample.text, sample.steps);
        set({ view: 'goal', open: id, letter: undefined, focus: { on: 'back' } });
      }),

    show(view, id = '') {
      const last = store.get().goals.open;
      const focus = view === 'list' ? (last && goalOf(last) ? `goal ${last}` : field.text) : 'back';
      store.set({ notice: undefined });
      set({ view, open: id, letter: undefined, focus: { on: focus } });
    },

    pickLetter: letter => set({ letter: store.get().goals.letter === letter ? undefined : letter }),

    change,
  };
}
