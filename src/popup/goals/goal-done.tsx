import { useEffect } from 'preact/hooks';
import { withDone } from '../../goals/change-goal.ts';
import { dayOf } from '../../goals/day.ts';
import { say } from '../../platform/i18n.ts';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { shownDay } from './shown-day.ts';

/** Reached or not, what came of it, and where the proof is. */
export function GoalDone({ goal, state, popup }: GoalProps) {
  const { id, done, result, evidence } = goal;
  const { storiesPart } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, for figures that differ
  useEffect(() => {
    if (done !== undefined) void popup.openStories();
  }, [done]);
  const props = { state, popup, id };
  const reach = (isDone: boolean) =>
    popup.goals.change(id, (stored, now) => withDone(stored, isDone, now), {
      focus: isDone ? 'result' : 'reach',
      ...(isDone && {
        notice: {
          text: say('goals_goal_done'),
          isProblem: false,
          remedy: {
            kind: 'change-goal' as const,
            id,
            change: (stored: typeof goal, now: number) => withDone(stored, false, now),
            focus: 'reach',
          },
        },
      }),
    });
  return (
    <section class="goal-done">
      {done === undefined ? (
        <button type="button" class="button" data-focus="reach" onClick={() => void reach(true)}>
          {say('goals_mark_done')}
        </button>
      ) : (
        <>
          <p class="reached">
            <b>{say('goals_reached', shownDay(dayOf(done)))}</b>
            <button type="button" class="link is-soft" onClick={() => void reach(false)}>
              {say('goals_reopen')}
            </button>
          </p>
          <GoalField
            {...props}
            name="result"
            stored={result}
            label={say('goals_result')}
            hint={say('goals_result_hint')}
          />
          <GoalField
            {...props}
            name="evidence"
            stored={evidence}
            label={say('goals_evidence')}
            hint={say('goals_evidence_hint')}
          />
          {storiesPart && <storiesPart.DifferingNote state={state} where="goal" id={id} />}
          <button
            type="button"
            class="button is-main"
            data-focus="story"
            onClick={() => void popup.openStories().then(({ telling }) => telling.beginFromGoal(id))}
          >
            {say('goals_to_story')}
          </button>
        </>
      )}
    </section>
  );
}
