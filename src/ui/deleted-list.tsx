import { say } from '../platform/i18n.ts';
import { IconButton } from './icon-button.tsx';

// More than three lines never show.
const shown = 400;

interface Props {
  items: readonly { id: string; text: string }[];
  help: string;
  backLabel: string;
  onBack(): void;
  onRestore(id: string): void;
  onPurge(id: string): void;
}

/** What was deleted and can still be brought back. */
export function DeletedList({ items, help, backLabel, onBack, onRestore, onPurge }: Props) {
  return (
    <section class="view" aria-label={say('popup_recently_deleted')}>
      <div class="view-head">
        <IconButton icon="back" label={backLabel} focusName="back" onClick={onBack} />
        <h2 class="view-title">{say('popup_recently_deleted')}</h2>
      </div>
      <p class="view-help">{help}</p>
      <ul class="list" aria-label={say('popup_recently_deleted')}>
        {items.map(({ id, text }) => (
          <li key={id} class="row">
            <p class="row-text" dir="auto">
              <span class="row-lines clamped">{text.slice(0, shown)}</span>
            </p>
            <div class="row-foot">
              <button type="button" class="link" onClick={() => onRestore(id)}>
                {say('popup_restore')}
              </button>
              <button type="button" class="link is-soft" onClick={() => onPurge(id)}>
                {say('popup_purge')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
