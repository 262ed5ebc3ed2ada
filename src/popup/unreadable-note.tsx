import { say, sayCount } from '../platform/i18n.ts';
import type { Unreadable } from '../platform/items.ts';

interface Props {
  unreadable: readonly Unreadable[];
  onCopy(): Promise<void>;
}

/** Says that some stored values could not be read, and gives them out as they are. */
export function UnreadableNote({ unreadable, onCopy }: Props) {
  if (unreadable.length === 0) return null;
  const isAllNewer = unreadable.every(({ problem }) => problem === 'future');
  return (
    <div class="problem">
      <p>{sayCount(isAllNewer ? 'popup_unreadable_newer' : 'popup_unreadable_damaged', unreadable.length)}</p>
      <button type="button" class="link" onClick={() => void onCopy()}>
        {say('popup_copy_unreadable')}
      </button>
    </div>
  );
}
