import { say } from '../../platform/i18n.ts';
import { StorageError } from '../../platform/storage.ts';
import type { Notice } from '../state.ts';
import type { Store } from '../store.ts';

/** Shows notices about goals. */
export interface Tell {
  notice(notice: Notice): void;
  /** What could not be stored is stored now: the notice about it goes. */
  solved(): void;
}

export function tellIn(store: Store): Tell {
  let shown: Notice | undefined;
  return {
    notice(notice) {
      const { notice: now } = store.get();
      // A full storage refuses every key; one notice will do.
      if (notice.isProblem && now && now === shown && now.text === notice.text) return;
      shown = notice;
      store.set({ notice });
    },
    solved() {
      if (shown?.isProblem && store.get().notice === shown) store.set({ notice: undefined });
    },
  };
}

/** A failure as a notice; `rest` says what has become of the user's words. */
export function problem(error: unknown, rest: string = say('goals_nothing_changed')): Notice {
  const isFull = error instanceof StorageError && error.isFull;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    text: isFull ? `${reason} ${say('goals_make_room')} ${rest}` : `${reason} ${rest}`,
    isProblem: true,
  };
}
