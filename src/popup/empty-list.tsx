import { Icon } from '../ui/icon.tsx';
import { words } from './words.ts';

/** What stands in place of the list while there is nothing in it. The example is text only, so nobody inserts it. */
export function EmptyList({ onWrite }: { onWrite(): void }) {
  return (
    <div class="empty">
      <h2 class="empty-title">{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p class="example">
        <span class="example-tag">{words.example}</span>
        {words.exampleText}
      </p>
      <button type="button" class="button is-main" onClick={onWrite}>
        <Icon name="add" />
        {words.writeYours}
      </button>
    </div>
  );
}
