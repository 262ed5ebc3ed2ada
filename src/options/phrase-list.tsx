import { useId, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { MOST_PHRASES, phrasesIn, withPhrases } from './phrases.ts';

interface Props {
  title: string;
  help: string;
  label: string;
  empty: string;
  phrases: readonly string[];
  onChange: (change: (phrases: readonly string[]) => readonly string[]) => void;
  announce: (text: string) => void;
}

/** A list of phrases to add to, by hand or from a text file, and to take from. */
export function PhraseList({ title, help, label, empty, phrases, onChange, announce }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);

  const add = (added: readonly string[]) => {
    const grown = withPhrases(phrases, added);
    onChange(now => withPhrases(now, added));
    const isFull = grown.length === MOST_PHRASES && added.some(one => !grown.includes(one));
    announce(
      isFull
        ? say('options_phrases_full', MOST_PHRASES)
        : sayCount('options_phrases_added', grown.length - phrases.length),
    );
  };
  const remove = (phrase: string) => {
    onChange(now => now.filter(other => other !== phrase));
    announce(say('options_phrase_removed', phrase));
    field.current?.focus();
  };

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="help">{help}</p>
      <form
        class="add-row"
        onSubmit={event => {
          event.preventDefault();
          if (phrasesIn(text).length > 0) add(phrasesIn(text));
          setText('');
        }}
      >
        <input
          ref={field}
          class="field"
          aria-label={label}
          placeholder={label}
          value={text}
          maxLength={80}
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button is-main">
          {say('options_add')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say('options_import_phrases')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,text/plain"
          hidden
          aria-label={say('options_import_phrases')}
          onChange={async event => {
            const input = event.currentTarget;
            add(phrasesIn((await input.files?.[0]?.text()) ?? ''));
            input.value = '';
          }}
        />
      </form>
      {phrases.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="phrases">
          {phrases.map(phrase => (
            <li key={phrase}>
              <span class="phrase">{phrase}</span>
              <IconButton
                icon="close"
                label={say('options_remove')}
                name={say('options_remove_phrase', phrase)}
                onClick={() => remove(phrase)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
