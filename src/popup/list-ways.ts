import { readItem, writeItems } from '../platform/storage.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** How the list is sorted and where a text goes. */
type Ways = Pick<State, 'isByUse' | 'isParagraph'>;

const key = 'list-ways';

/** What the user chose for the list is kept for next time. Neither rejects: at worst it is as at first. */
export interface ListWays {
  loadWays(): Promise<void>;
  turnWay(way: keyof Ways, isOn: boolean): Promise<void>;
}

export function keepWays(store: Store): ListWays {
  return {
    async loadWays() {
      const { isByUse, isParagraph } = ((await readItem(key).catch(() => {})) ?? {}) as Partial<Ways>;
      store.set({ isByUse: isByUse === true, isParagraph: isParagraph === true });
    },

    async turnWay(way, isOn) {
      store.set({ [way]: isOn });
      const { isByUse, isParagraph } = store.get();
      await writeItems({ [key]: { isByUse, isParagraph } }).catch(() => {});
    },
  };
}
