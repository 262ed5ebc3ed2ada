import { useId, useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';

/** What people type as an address (`example.com`), as a full one; undefined when it can't be one. */
function addressOf(text: string): string | undefined {
  const typed = text.trim();
  try {
    const { protocol, hostname, href } = new URL(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') && !/\s/.test(typed) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A site by its address. */
export function AddSite({ onAdd }: { onAdd: (address: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="add-row"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        const address = addressOf(text);
        setWrong(address === undefined);
        if (address === undefined) return;
        onAdd(address);
        setText('');
      }}
    >
      <input
        class="field"
        aria-label={say('options_site_address')}
        placeholder={say('options_site_address_hint')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        value={text}
        autocomplete="off"
        onInput={event => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button is-main">
        {say('options_allow')}
      </button>
      {isWrong && (
        <p id={id} class="problem" role="alert">
          {say('options_site_wrong')}
        </p>
      )}
    </form>
  );
}
