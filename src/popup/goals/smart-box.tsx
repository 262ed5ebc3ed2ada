import { withWaived } from '../../goals/change-goal.ts';
import { checkSmart, type LetterCheck } from '../../goals/smart/check-smart.ts';
import { Icon } from '../../ui/icon.tsx';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { words } from './words.ts';

const icons = { has: 'check', unclear: 'question', waived: 'dash' } as const;

/** The five letters, each with its state and, on request, its one question. Advice only. */
export function SmartBox({ goal, state, popup }: GoalProps) {
  const checks = checkSmart(goal, popup.goals.today());
  const open = checks.find(({ letter }) => letter === state.goals.letter);
  return (
    <section aria-label={words.smart}>
      <h3 class="part-title">{words.smart}</h3>
      <div class="letters">
        {checks.map(({ letter, state: met }) => (
          <button
            key={letter}
            type="button"
            class={`letter is-${met}`}
            aria-expanded={letter === open?.letter}
            aria-controls="letter-card"
            aria-label={`${words.letter[letter]}, ${words.state[met]}`}
            title={words.letter[letter]}
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
          <p class="part-help">{words.smartHelp}</p>
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
  return (
    <div class="letter-card">
      <p class="letter-title">
        <b>{words.letter[letter]}</b> <span class="letter-state">{words.state[met]}</span>
      </p>
      <p>{words.remark[remark]}</p>
      {readings.length > 0 && (
        <ul class="readings">
          {readings.map(({ name, isMet }) => (
            <li key={name}>
              <Icon name={isMet ? 'check' : 'question'} />
              {words.reading[name]}: {words.isMet(isMet)}
            </li>
          ))}
        </ul>
      )}
      {letter === 'A' && (
        <GoalField {...props} id={goal.id} name="means" stored={goal.means} label={words.means} isOneLine />
      )}
      {letter === 'R' && (
        <GoalField {...props} id={goal.id} name="why" stored={goal.why} label={words.why} isOneLine />
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
        {words.waive}
      </label>
    </div>
  );
}
