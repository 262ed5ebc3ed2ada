import { say } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';

/** What stands in place of the list while there is nothing in it. The example is text only, so nobody inserts it. */
export function EmptyList({ onWrite }: { onWrite(): void }) {
  return (
    <div class="empty">
      <h2 class="empty-title">{say('popup_empty_title')}</h2>
      <p>{say('popup_empty_text')}</p>
      <p class="example">
        <span class="example-tag">{say('popup_example')}</span>
        {say('popup_example_text')}
      </p>
      <button type="button" class="button is-main" onClick={onWrite}>
        <Icon name="add" />
        {say('popup_write_yours')}
      </button>
    </div>
  );
}
