import { useState } from 'preact/hooks';
import { mentionedIn } from '../../goals/advert.ts';
import {
  type Area,
  areas,
  holdings,
  type Need,
  needsOf,
  withNeed,
  withNeedAsStep,
} from '../../goals/needs.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GrowingField } from '../../ui/growing-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';

const named = 40;

/** From where one is to where one wants to be: what it takes, what is there, and what an advert asks of it. */
export function GoalGap(props: GoalProps) {
  const { goal } = props;
  const needs = needsOf(goal);
  const line = (name: 'now' | 'there' | 'wishes') => (
    <GoalField
      {...props}
      id={goal.id}
      name={name}
      stored={goal[name]}
      label={say(`goals_gap_${name}`)}
      hint={say(`goals_gap_${name}_hint`)}
      isOneLine
    />
  );
  return (
    <div class="gap">
      {line('now')}
      {line('there')}
      {line('wishes')}
      {areas.map(area => (
        <Needs key={area} {...props} area={area} needs={needs.filter(need => need.area === area)} />
      ))}
      <NewNeed {...props} />
      {needs.length > 0 && <Advert needs={needs} />}
    </div>
  );
}

function Needs({ area, needs, ...props }: GoalProps & { area: Area; needs: readonly Need[] }) {
  const { goal, popup } = props;
  const change = popup.goals.change;
  if (needs.length === 0) return null;
  return (
    <section aria-label={say(`goals_area_${area}`)}>
      <h4 class="gap-title">{say(`goals_area_${area}`)}</h4>
      <ul>
        {needs.map(need => {
          const about = (label: string) => say('popup_about', label, need.text.slice(0, named));
          return (
            <li key={need.id} class="need">
              <GoalField
                {...props}
                id={goal.id}
                name={field.need(need.id)}
                stored={need.text}
                label={say(`goals_area_${area}`)}
                isLabelHidden
                isOneLine
              />
              <select
                class="select"
                aria-label={about(say('goals_holding'))}
                value={need.holding}
                onChange={({ currentTarget: { value } }) =>
                  void change(goal.id, (stored, now) =>
                    withNeed(
                      stored,
                      { ...need, holding: holdings.find(one => one === value) ?? 'missing' },
                      now,
                    ),
                  )
                }
              >
                {holdings.map(one => (
                  <option key={one} value={one}>
                    {say(`goals_holding_${one}`)}
                  </option>
                ))}
              </select>
              <IconButton
                icon="remove"
                label={say('popup_remove')}
                name={about(say('popup_remove'))}
                onClick={() =>
                  void change(goal.id, (stored, now) => withNeed(stored, { ...need, text: '' }, now), {
                    focus: field.newNeed,
                    notice: undoNeed(goal.id, need),
                  })
                }
              />
              {need.holding === 'missing' && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void change(
                      goal.id,
                      (stored, now) => withNeedAsStep(stored, need.id, crypto.randomUUID(), now),
                      { focus: field.newNeed, notice: { text: say('goals_step_added'), isProblem: false } },
                    )
                  }
                >
                  {say('goals_need_to_step')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function undoNeed(id: string, need: Need) {
  return {
    text: say('goals_need_deleted'),
    isProblem: false,
    remedy: {
      kind: 'change-goal' as const,
      id,
      change: (stored: GoalProps['goal'], now: number) => withNeed(stored, need, now),
      focus: field.need(need.id),
    },
  };
}

/** One line and its kind; kept on every key as all fields are. */
function NewNeed({ goal, state, popup }: GoalProps) {
  const [area, setArea] = useState<Area>('education');
  const text = shownText(state.goals, goal.id, field.newNeed);
  async function add(): Promise<void> {
    if (!isWritten(text)) return;
    const need: Need = { id: crypto.randomUUID(), area, text: text.trim(), holding: 'missing' };
    await popup.goals.change(goal.id, (stored, now) => withNeed(stored, need, now), { focus: field.newNeed });
    if (
      popup.get().goals.items.some(one => one.id === goal.id && needsOf(one).some(({ id }) => id === need.id))
    )
      await popup.goals.forget(goal.id, field.newNeed);
  }
  return (
    <form
      class="new-need"
      onSubmit={event => {
        event.preventDefault();
        void add();
      }}
    >
      <Choice
        label={say('goals_new_need_area')}
        value={area}
        options={areas.map(value => ({ value, text: say(`goals_area_${value}`) }))}
        onPick={value => setArea(areas.find(one => one === value) ?? 'education')}
      />
      <div class="new-step">
        <GrowingField
          aria-label={say('goals_new_need_label')}
          placeholder={say('goals_new_need')}
          data-focus={field.newNeed}
          value={text}
          onInput={event => void popup.goals.type(goal.id, field.newNeed, event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            void add();
          }}
        />
        <button type="submit" class="button">
          {say('goals_add')}
        </button>
      </div>
    </form>
  );
}

/** A job advert beside the lists. It is in this window alone, and gone with it. */
function Advert({ needs }: { needs: readonly Need[] }) {
  const [advert, setAdvert] = useState('');
  const mentioned = mentionedIn(advert, needs);
  const rest = needs.filter(need => !mentioned.some(one => one.need.id === need.id));
  return (
    <details class="moves advert">
      <summary>{say('goals_advert')}</summary>
      <TextField
        label={say('goals_advert_label')}
        value={advert}
        help={say('goals_advert_help')}
        onInput={setAdvert}
      />
      {isWritten(advert) && (
        <>
          <ul class="mentioned">
            {mentioned.map(({ need, words }) => (
              <li key={need.id}>
                <b dir="auto">{need.text}</b> – {say(`goals_holding_${need.holding}`)}
                <span class="goal-meta" dir="auto">
                  {words.join(', ')}
                </span>
              </li>
            ))}
          </ul>
          {rest.length > 0 && (
            <p class="part-help">{say('goals_advert_rest', rest.map(({ text }) => text).join(', '))}</p>
          )}
        </>
      )}
    </details>
  );
}
