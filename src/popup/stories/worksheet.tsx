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
    <div class="worksheet" onFocusOut={() => void telling.leaveCards()}>
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
      <Columns state={state} popup={popup} telling={telling} />
      {goal !== '' && (
        <button type="button" class="button" onClick={() => void popup.goals.propose(goal)}>
          {say('worksheet_goal')}
        </button>
      )}
    </div>
  );
}

/** What a good life looks like beside what one is good at, and what is both. Income stays on its card. */
function Columns({ state, telling }: StoriesProps) {
  const open = openOnly(state.stories.cards);
  const wordsOf = (side: 'life' | 'work') =>
    shown.flatMap(({ id, side: its }) => {
      const words = id === 'income' || its !== side ? '' : (open.find(card => card.id === id)?.text ?? '');
      return words.trim() === '' ? [] : [{ id, words }];
    });
  const columns = (['life', 'work'] as const).map(side => ({ side, all: wordsOf(side) }));
  if (columns.every(({ all }) => all.length === 0)) return null;
  return (
    <>
      <div class="columns">
        {columns.map(({ side, all }) => (
          <section key={side} aria-label={say(`worksheet_${side}`)}>
            <p class="field-label">{say(`worksheet_${side}`)}</p>
            <ul>
              {all.map(({ id, words }) => (
                <li key={id} dir="auto">
                  {words}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <TextField
        label={say('worksheet_both')}
        hint={say('worksheet_both_hint')}
        value={open.find(card => card.id === 'both')?.text ?? ''}
        onInput={words => void telling.changeCard('both', words)}
      />
    </>
  );
}
