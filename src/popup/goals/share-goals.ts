import { publicWording } from '../../goals/public-wording.ts';
import { copyText } from '../inserting.ts';
import type { GoalDesk } from './goal-desk.ts';

/** The only ways a goal leaves the popup. None of these rejects; failures become notices. */
export interface GoalSharing {
  insertWording(id: string): Promise<void>;
  copyWording(id: string): Promise<void>;
  /** Stored values this version cannot read, as data, private words and all. */
  copyUnreadable(): Promise<void>;
}

/** `deliver` puts a text on the page and says what became of it. */
export function shareGoals(
  { store, parts, drafts, goalOf }: GoalDesk,
  deliver: (text: string) => Promise<boolean>,
): GoalSharing {
  async function share(id: string, act: (text: string) => Promise<unknown>): Promise<void> {
    // The words may still be in the field the user comes from.
    await drafts.commit(id, 'wording');
    const goal = goalOf(id);
    const text = goal && publicWording(goal);
    if (text !== undefined) await act(text);
  }

  return {
    insertWording: id => share(id, deliver),
    copyWording: id => share(id, text => copyText(store, parts, text)),

    async copyUnreadable() {
      const data = Object.fromEntries(store.get().goals.unreadable.map(({ key, raw }) => [key, raw]));
      await copyText(store, parts, JSON.stringify(data, null, 2));
    },
  };
}
