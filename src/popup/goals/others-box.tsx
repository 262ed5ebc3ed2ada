import { useState } from 'preact/hooks';
import { withLeftOut } from '../../goals/change-goal.ts';
import { isLeftOut, publicWording, type SharedText, sharedTexts } from '../../goals/public-wording.ts';
import { draftFromOwn, measureOf, mostOf, progressSummary } from '../../goals/shared-drafts.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import { Tick } from '../../ui/tick.tsx';
import { LeavingNotice } from '../wording/leaving-notice.tsx';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';

/** The words for others – resume, interview, network, each its own – and the way of these words alone to the page. */
export function OthersBox({ goal, state, popup }: GoalProps) {
  const typed = state.goals.drafts[goal.id];
  const [of, setOf] = useState(() => sharedTexts.find(one => typed?.[one] !== undefined) ?? 'wording');
  const text = shownText(state.goals, goal.id, of, goal[of]);
  const progress = progressSummary(goal);
  return (
    <section aria-label={say('goals_for_others')}>
      <h3 class="part-title">
        {say('goals_for_others')}
        {text !== '' && (
          <span class="part-count">{say(`goals_measure_${of}`, measureOf(of, text), mostOf[of])}</span>
        )}
      </h3>
      <div class="chips others-kinds">
        {sharedTexts.map(one => (
          <button key={one} type="button" class="chip" aria-pressed={one === of} onClick={() => setOf(one)}>
            {say(`goals_for_${one}`)}
          </button>
        ))}
      </div>
      <GoalField
        key={of}
        state={state}
        popup={popup}
        id={goal.id}
        name={of}
        stored={goal[of]}
        label={of === 'wording' ? say('goals_for_others') : say(`goals_for_${of}`)}
        hint={say(`goals_hint_${of}`)}
        isLabelHidden
      >
        {isLeftOut(goal) ? say('goals_is_personal') : say(`goals_help_${of}`)}
      </GoalField>
      {goal.kind === 'personal' && (
        <Tick
          label={say('goals_leave_out')}
          isOn={isLeftOut(goal)}
          onTurn={isOn => void popup.goals.change(goal.id, (stored, now) => withLeftOut(stored, isOn, now))}
        />
      )}
      <LeavingNotice
        text={text}
        fine={state.fine}
        onFine={phrase => void popup.callFine(phrase)}
        onReplace={text => void popup.goals.type(goal.id, of, text)}
      />
      <FromOwnWords key={`${of} draft`} goal={goal} state={state} popup={popup} of={of} text={text} />
      <Share goal={goal} state={state} popup={popup} of={of} text={text} />
      <details class="moves why-private">
        <summary>{say('goals_why_private')}</summary>
        <p>{say('goals_why_private_text')}</p>
        {progress !== '' && (
          <button type="button" class="link" onClick={() => void popup.copy(progress)}>
            {say('goals_copy_progress')}
          </button>
        )}
      </details>
    </section>
  );
}

interface WordsProps extends GoalProps {
  of: SharedText;
  text: string;
}

/** Starts a text from the user's own words; asks before words that stand there go. */
function FromOwnWords({ goal, popup, of, text }: WordsProps) {
  const [isAsking, setAsking] = useState(false);
  const draft = draftFromOwn(goal, of, popup.goals.today());
  if (draft === '' || draft === text) return null;
  const use = () => {
    setAsking(false);
    void popup.goals.fill(goal.id, of, draft);
  };
  if (!isAsking)
    return (
      <button type="button" class="link from-own" onClick={() => (isWritten(text) ? setAsking(true) : use())}>
        {say('goals_from_own')}
      </button>
    );
  return (
    <div class="advice from-own-ask">
      <p>{say('goals_from_own_ask', draft)}</p>
      <div class="advice-foot">
        <button type="button" class="button" onClick={use}>
          {say('goals_from_own_replace')}
        </button>
        <button type="button" class="link" onClick={() => setAsking(false)}>
          {say('goals_from_own_keep')}
        </button>
      </div>
    </div>
  );
}

/** The only ways out: insert or copy these words. Without them it says what to write first. */
function Share({ goal, state, popup, of, text }: WordsProps) {
  const isReady = publicWording({ ...goal, [of]: text }, of) !== undefined;
  if (!isReady) return isLeftOut(goal) ? null : <p class="part-help">{say('goals_write_first')}</p>;
  if (of !== 'wording')
    return (
      <div class="share">
        <button type="button" class="button" onClick={() => void popup.copy(text)}>
          {say('popup_copy')}
        </button>
      </div>
    );
  return (
    <div class="share">
      <button
        type="button"
        class="button is-main"
        data-focus="insert"
        onClick={() => void popup.goals.insertWording(goal.id)}
      >
        {state.target ? say('goals_insert_into', state.target.label) : say('goals_insert')}
      </button>
      <button type="button" class="button" onClick={() => void popup.goals.copyWording(goal.id)}>
        {say('popup_copy')}
      </button>
      {goal.done === undefined && (
        <button
          type="button"
          class="link"
          data-focus="answer"
          onClick={() => void popup.openStories().then(({ telling }) => telling.beginAnswer(goal.id))}
        >
          {say('goals_to_answer')}
        </button>
      )}
    </div>
  );
}
