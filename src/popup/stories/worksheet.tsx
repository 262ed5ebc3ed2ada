import { useState } from 'preact/hooks';
import { cards as shown } from '../../goals/worksheet.data.ts';
import { goalFromCards, openOnly, wordsOn } from '../../goals/worksheet.ts';
import { say } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { StoriesProps } from './stories-panel.tsx';

/** Six private cards to think with. The money card is covered until somebody wants to see it, and goes nowhere. */
export function Worksheet({ state, popup, telling }: StoriesProps) {
  const [isMoneyShown, showMoney] = useState(false);
  const { cards } = state.stories;
  const goal = goalFromCards(openOnly(cards));
  return (
    <div class="worksheet">
      <p class="private">
        <Icon name="lock" />
        {say('worksheet_help')}
      </p>
      {shown.map(({ id, name, prompt }) =>
        id === 'income' && !isMoneyShown ? (
          <Tick key={id} label={say('worksheet_show', name)} isOn={false} onTurn={showMoney} />
        ) : (
          <TextField
            key={id}
            label={name}
            hint={prompt}
            value={wordsOn(cards.find(card => card.id === id))}
            onInput={words => void telling.changeCard(id, words)}
          />
        ),
      )}
      {goal !== '' && (
        <button type="button" class="button" onClick={() => void popup.goals.propose(goal)}>
          {say('worksheet_goal')}
        </button>
      )}
    </div>
  );
}
