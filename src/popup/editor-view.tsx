import { useRef } from 'preact/hooks';
import type { Draft } from '../goals/draft.ts';
import { longText } from '../goals/statement.ts';
import { isWritten } from '../goals/stored.ts';
import { noSlots } from '../goals/summary/slots.ts';
import { say, sayCount } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { later } from '../ui/later.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';
import { StatementExtras } from './statements/statement-extras.tsx';

const Composer = later(() => import('./statements/composer.tsx').then(({ Composer }) => Composer));
const Advice = later(() =>
  import('./statements/statement-advice.tsx').then(({ StatementAdvice }) => StatementAdvice),
);

interface Props {
  state: State;
  popup: Popup;
}

export function EditorView({ state, popup }: Props) {
  const { draft, draftProblem, focus } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  const count = draft.text.length;
  const isLong = count > longText;
  const isStuck = draftProblem !== '' && isWritten(draft.text);
  const title = draft.slots
    ? say('popup_summary')
    : draft.statement
      ? say('popup_edit_statement')
      : say('popup_new_statement');

  useRequest(field, () => field.current?.setSelectionRange(count, count));
  useRequest(focus, () => {
    if (focus.on !== 'tab') field.current?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void popup.save();
  }

  return (
    <section class="view" aria-label={title}>
      <div class="view-head">
        <IconButton icon="back" label={say('popup_cancel')} onClick={() => void popup.cancel()} />
        <h2 class="view-title">{title}</h2>
        <SummarySwitch draft={draft} popup={popup} />
      </div>
      <form
        class="editor"
        onKeyDown={onKeyDown}
        onSubmit={event => {
          event.preventDefault();
          void popup.save();
        }}
      >
        {draft.slots ? (
          <Composer state={state} popup={popup} />
        ) : (
          <>
            <label class="field-label" for="draft">
              {say('popup_your_words')}
            </label>
            <textarea
              id="draft"
              class="field"
              dir="auto"
              ref={field}
              value={draft.text}
              aria-describedby="draft-help draft-problem"
              aria-invalid={draftProblem !== ''}
              onInput={event => void popup.type(event.currentTarget.value)}
            />
            <p class="field-help" id="draft-help">
              <span class="field-count">{size(draft.text)}</span>
              {draftProblem === '' && <span>{say('popup_draft_kept')}</span>}
            </p>
          </>
        )}
        <Advice state={state} popup={popup} />
        {isWritten(draft.text) && <StatementExtras state={state} popup={popup} />}
        <div id="draft-problem">
          {isLong && <p class="note">{say('popup_is_long', count)}</p>}
          {draftProblem !== '' && <p class="problem">{draftProblem}</p>}
        </div>
        <div class="editor-foot">
          <button type="submit" class="button is-main">
            {say('popup_save')}
          </button>
          <button type="button" class="button" onClick={() => void popup.cancel()}>
            {say('popup_cancel')}
          </button>
          {isStuck ? (
            <button type="button" class="link" onClick={() => void popup.copy(draft.text)}>
              {say('popup_copy_text')}
            </button>
          ) : draft.statement === '' ? (
            <span class="key-help">{say('popup_save_key', popup.keys.save)}</span>
          ) : (
            <button type="button" class="link" data-part="duplicate" onClick={() => void popup.duplicate()}>
              {say('popup_duplicate')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}

/** From a plain text to the composer and back. Only a text that is still empty becomes a composed one. */
function SummarySwitch({ draft, popup }: { draft: Draft; popup: Popup }) {
  if (draft.slots)
    return (
      <button
        type="button"
        class="link view-switch"
        onClick={() => {
          const { slots: _, ...plain } = draft;
          void popup.reopen(plain);
        }}
      >
        {say('popup_compose_plain')}
      </button>
    );
  if (isWritten(draft.text)) return null;
  return (
    <button type="button" class="link view-switch" onClick={() => popup.compose(noSlots)}>
      {say('popup_compose')}
    </button>
  );
}

function size(text: string): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return `${sayCount('popup_characters', text.length)} · ${sayCount('popup_words', words)}`;
}
