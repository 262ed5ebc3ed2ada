import { useRef } from 'preact/hooks';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { askedNames, askedText } from './asking.ts';

/** Asks for the wording, the company and the role, and shows the words as they will go out. */
export function AskView({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLElement>(null);
  useRequest(state.focus, () => {
    if (state.focus.on !== 'tab')
      view.current?.querySelector<HTMLElement>('input, select, .is-main')?.focus();
  });
  const { asking } = state;
  const statement = state.statements.find(({ id }) => id === asking?.id);
  if (!asking || !statement) return null;
  const { variants = [] } = statement;
  const { values } = asking;
  return (
    <section class="view" ref={view} aria-label={say('popup_ask')}>
      <div class="view-head">
        <IconButton icon="back" label={say('popup_back')} onClick={popup.stopAsking} />
        <h2 class="view-title">{say('popup_ask')}</h2>
      </div>
      <form
        class="editor ask"
        onSubmit={event => {
          event.preventDefault();
          void popup.deliverAsked();
        }}
      >
        {variants.length > 0 && (
          <Choice
            label={say('popup_ask_wording')}
            value={asking.role}
            none={say('popup_ask_own_wording')}
            options={variants.map(({ role }) => ({ value: role, text: role }))}
            onPick={role => popup.answer({ role })}
          />
        )}
        {askedNames(statement, asking).map(name => (
          <label key={name} class="choice">
            <span class="field-label">{say(`popup_ask_${name}`)}</span>
            <input
              class="input"
              value={values[name] ?? ''}
              placeholder={name === 'role' ? asking.role : ''}
              onInput={event => popup.answer({ values: { ...values, [name]: event.currentTarget.value } })}
            />
          </label>
        ))}
        <p class="outcome outcome-text" dir="auto">
          {askedText(statement, asking)}
        </p>
        <div class="editor-foot">
          <button type="submit" class="button is-main">
            {asking.act === 'copy' || !state.target
              ? say('popup_copy')
              : say('goals_insert_into', state.target.label)}
          </button>
          <button type="button" class="button" onClick={popup.stopAsking}>
            {say('popup_cancel')}
          </button>
        </div>
      </form>
    </section>
  );
}
