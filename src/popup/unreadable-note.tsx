import type { Unreadable } from '../platform/items.ts';
import { words } from './words.ts';

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
      <p>{words.unreadable(unreadable.length, isAllNewer)}</p>
      <button type="button" class="link" onClick={() => void onCopy()}>
        {words.copyUnreadable}
      </button>
    </div>
  );
}
