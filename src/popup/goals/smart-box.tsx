import { waiveReason, withWaived } from '../../goals/change-goal.ts';
import { checkSmart, type LetterCheck } from '../../goals/smart/check-smart.ts';
import { twoGoals } from '../../goals/smart/several-goals.ts';
import { say } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';

const icons = { has: 'check', unclear: 'question', waived: 'dash', neutral: 'dash' } as const;

/** The five letters, each with its state and, on request, its one question. Advice only. */
export function SmartBox({ goal, state, popup }: GoalProps) {
  const checks = checkSmart(goal, popup.goals.today());
  const open = checks.find(({ letter }) => letter === state.goals.letter);
  return (
    <section aria-label={say('goals_smart')}>
      <h3 class="part-title">{say('goals_smart')}</h3>
      <div class="letters">
        {checks.map(({ letter, state: met }) => (
          <button
            key={letter}
            type="button"
            class={`letter is-${met}`}
            aria-expanded={letter === open?.letter}
            aria-controls="letter-card"
            aria-label={`${say(`goals_letter_${letter}`)}, ${say(`goals_state_${met}`)}`}
            title={say(`goals_letter_${letter}`)}
            onClick={() => popup.goals.pickLetter(letter)}
          >
            <span class="letter-name">{letter}</span>
            <Icon name={icons[met]} />
          </button>
        ))}
      </div>
      <div id="letter-card">
        {open ? (
          <LetterCard check={open} goal={goal} state={state} popup={popup} />
        ) : (
          <p class="part-help">{say('goals_smart_help')}</p>
        )}
      </div>
    </section>
  );
}

function LetterCard({
  check: { letter, state: met, remark, readings },
  ...props
}: GoalProps & { check: LetterCheck }) {
  const { goal, popup } = props;
  const two = letter === 'S' ? twoGoals(goal.text) : undefined;
  return (
    <div class="letter-card">
      <p class="letter-title">
        <b>{say(`goals_letter_${letter}`)}</b> <span class="letter-state">{say(`goals_state_${met}`)}</span>
      </p>
      <p>{say(`goals_remark_${remark}`)}</p>
      {readings.length > 0 && (
        <ul class="readings">
          {readings.map(({ name, isMet }) => (
            <li key={name}>
              <Icon name={isMet ? 'check' : 'question'} />
              {say(`goals_reading_${name}`)}: {say(isMet ? 'goals_reading_met' : 'goals_reading_open')}
            </li>
          ))}
        </ul>
      )}
      {two && (
        <div class="split">
          <p>{say('goals_two_goals', ...two)}</p>
          <button type="button" class="button" onClick={() => void popup.goals.splitGoal(goal.id, two)}>
            {say('goals_split_them')}
          </button>
        </div>
      )}
      {letter === 'A' && (
        <GoalField
          {...props}
          id={goal.id}
          name="means"
          stored={goal.means}
          label={say('goals_means')}
          isOneLine
        />
      )}
      {letter === 'R' && (
        <GoalField {...props} id={goal.id} name="why" stored={goal.why} label={say('goals_why')} isOneLine />
      )}
      <label class="waive">
        <input
          type="checkbox"
          class="tick"
          checked={met === 'waived'}
          onChange={({ currentTarget: { checked } }) =>
            void popup.goals.change(goal.id, (stored, now) => withWaived(stored, letter, checked, now))
          }
        />
        {say('goals_waive')}
      </label>
      {met === 'waived' && (
        <GoalField
          {...props}
          id={goal.id}
          name={field.waiveWhy(letter)}
          stored={waiveReason(goal, letter)}
          label={say('goals_waive_why')}
          isOneLine
        />
      )}
    </div>
  );
}
