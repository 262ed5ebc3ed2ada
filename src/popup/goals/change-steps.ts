import { dayOf } from '../../goals/day.ts';
import { withoutStep, withStepBack } from '../../goals/removed-steps.ts';
import { sample } from '../../goals/sample.ts';
import { stepsAhead, withStep, withStepDone, withStepMoved } from '../../goals/steps.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import type { GoalDesk } from './goal-desk.ts';
import { field } from './goal-fields.ts';

/** What can be done to the steps of a goal. None of these rejects; failures become notices. */
export interface StepChanges {
  addSampleSteps(id: string): Promise<void>;
  addStep(id: string): Promise<void>;
  tickStep(id: string, step: string, isDone: boolean): Promise<void>;
  moveStep(id: string, step: string, by: number, focus: string): Promise<void>;
  removeStep(id: string, step: string): Promise<void>;
}

export function changeSteps({
  store,
  parts,
  drafts,
  set,
  goalOf,
  load,
  told,
  change,
  undoable,
}: GoalDesk): StepChanges {
  const { goals, now, newId } = parts;
  let isAdding = false;

  const placeOf = (id: string, step: string) => goalOf(id)?.steps.findIndex(other => other.id === step) ?? -1;

  return {
    addSampleSteps: id =>
      change(id, goal => sample.steps.reduce((grown, step) => withStep(grown, newId(), step, now()), goal), {
        focus: field.newStep,
      }),

    async addStep(id) {
      const typed = () => store.get().goals.drafts[id]?.[field.newStep] ?? '';
      const text = typed();
      if (isAdding) return;
      if (!isWritten(text)) return set({ focus: { on: field.newStep } });
      isAdding = true;
      await told(async () => {
        await goals.update(id, stored => stored && withStep(stored, newId(), text.trim(), now()));
        await load();
        // Forgotten only now: whatever happens in between, the words are kept somewhere.
        if (typed() === text) await drafts.forget(id, field.newStep);
        set({ focus: { on: field.newStep } });
        store.set({ announcement: { text: say('goals_step_added') } });
      });
      isAdding = false;
    },

    tickStep(id, step, isDone) {
      const { view, items } = store.get().goals;
      // In the list of next steps the row goes away, so the one in its place takes the keyboard.
      const rows = stepsAhead(items, dayOf(now())).map(row => row.step.id);
      const place = rows.indexOf(step);
      const next = rows[place + 1] ?? rows[place - 1];
      return change(id, (goal, at) => withStepDone(goal, step, isDone, at), {
        ...(view === 'list' && { focus: next ? `tick ${next}` : field.text }),
        ...(isDone && {
          notice: undoable(
            id,
            say('goals_step_done'),
            (goal, at) => withStepDone(goal, step, false, at),
            `tick ${step}`,
          ),
        }),
      });
    },

    async moveStep(id, step, by, focus) {
      const from = placeOf(id, step);
      await change(id, (goal, at) => withStepMoved(goal, step, by, at), { focus });
      const place = placeOf(id, step);
      if (place === from) return;
      const text = say('popup_moved_to', place + 1, goalOf(id)?.steps.length ?? 0);
      store.set({ announcement: { text } });
    },

    async removeStep(id, step) {
      const steps = goalOf(id)?.steps ?? [];
      const place = placeOf(id, step);
      if (place < 0) return;
      await drafts.forget(id, field.stepText(step));
      await drafts.forget(id, field.stepWhen(step));
      const next = steps[place + 1] ?? steps[place - 1];
      await change(id, (goal, at) => withoutStep(goal, step, at), {
        focus: next ? field.stepText(next.id) : field.newStep,
        notice: undoable(
          id,
          say('goals_step_deleted'),
          (goal, at) => withStepBack(goal, step, at),
          field.stepText(step),
        ),
      });
    },
  };
}
