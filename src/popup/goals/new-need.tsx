import { useState } from 'preact/hooks';
import { areas } from '../../goals/goal-schema.ts';
import { type Area, type Need, needsOf, withNeed } from '../../goals/needs.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GrowingField } from '../../ui/growing-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';

/** One line and its kind; kept on every key as all fields are. */
export function NewNeed({ goal, state, popup }: GoalProps) {
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
