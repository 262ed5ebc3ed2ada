import { useState } from 'preact/hooks';
import { say } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { deleteEverything } from './keep-everything.ts';

/** Deletes everything, after the word for it has been typed. */
export function DeletePart({ attempt, announce }: SectionProps) {
  const [typed, setTyped] = useState('');
  const word = say('data_delete_word');
  const isSure = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <section>
      <h2>{say('data_delete')}</h2>
      <p class="help">
        {say('data_delete_help')} {say('data_delete_kept')}
      </p>
      <form
        class="data-buttons"
        onSubmit={event => {
          event.preventDefault();
          if (!isSure) return;
          attempt(async () => {
            await deleteEverything();
            setTyped('');
            announce(say('data_deleted'));
          });
        }}
      >
        <label>
          <span class="data-label">{say('data_delete_type', word)}</span>
          <input
            class="data-word"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!isSure}>
          {say('data_delete_now')}
        </button>
      </form>
    </section>
  );
}
