import { useRef } from 'preact/hooks';
import { longText } from '../goals/statement.ts';
import { isWritten } from '../goals/stored.ts';
import { say, sayCount } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';

export function EditorView({ state: { draft, draftProblem, focus }, popup }: { state: State; popup: Popup }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const count = draft.text.length;
  const isLong = count > longText;
  const isStuck = draftProblem !== '' && isWritten(draft.text);
  const title = draft.statement ? say('popup_edit_statement') : say('popup_new_statement');

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
      </div>
      <form
        class="editor"
        onSubmit={event => {
          event.preventDefault();
          void popup.save();
        }}
      >
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
          onKeyDown={onKeyDown}
        />
        <p class="field-help" id="draft-help">
          <span class="field-count">{size(draft.text)}</span>
          {draftProblem === '' && <span>{say('popup_draft_kept')}</span>}
        </p>
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
          ) : (
            <span class="key-help">{say('popup_save_key', popup.keys.save)}</span>
          )}
        </div>
      </form>
    </section>
  );
}

function size(text: string): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return `${sayCount('popup_characters', text.length)} · ${sayCount('popup_words', words)}`;
}
