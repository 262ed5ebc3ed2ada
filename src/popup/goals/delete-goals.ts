import type { Goal } from '../../goals/goal.ts';
import { deletedFor, undeleted } from '../../goals/statement.ts';
import { say } from '../../platform/i18n.ts';
import { StorageError } from '../../platform/storage.ts';
import type { GoalDesk } from './goal-desk.ts';
import { field } from './goal-fields.ts';

/** Goals on their way out and back. None of these rejects; failures become notices. */
export interface GoalDeletion {
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  purge(id: string): Promise<void>;
  /** Deletes for good what was deleted more than 30 days ago. */
  purgeOld(): Promise<void>;
}

export function deleteGoals({ store, parts, tell, drafts, set, load, told }: GoalDesk): GoalDeletion {
  const { goals, now } = parts;
  return {
    remove: id =>
      told(async () => {
        try {
          await goals.update(id, stored => stored && { ...stored, deleted: now() });
        } catch (error) {
          if (!(error instanceof StorageError && error.isFull)) throw error;
          return tell.notice({
            text: say('goals_no_room_for_undo'),
            isProblem: true,
            remedy: { kind: 'purge-goal', id },
          });
        }
        await load();
        set({ view: 'list', open: '', focus: { on: field.text } });
        tell.notice({ text: say('goals_deleted'), isProblem: false, remedy: { kind: 'restore-goal', id } });
      }),

    restore: id =>
      told(async () => {
        await goals.update(id, stored => stored && undeleted(stored));
        await load();
        set({ focus: { on: store.get().goals.view === 'deleted' ? 'back' : `goal ${id}` } });
        tell.notice({ text: say('popup_restored'), isProblem: false });
      }),

    purge: id =>
      told(async () => {
        await goals.remove(id);
        await drafts.forget(id);
        await load();
        set({ focus: { on: 'back' } });
        tell.notice({ text: say('popup_purged'), isProblem: false });
      }),

    purgeOld: () =>
      told(async () => {
        const isOld = ({ deleted = Infinity }: Goal) => now() - deleted > deletedFor;
        if (!store.get().goals.deleted.some(isOld)) return;
        const { items } = await goals.all();
        for (const goal of items) if (isOld(goal)) await goals.remove(goal.id);
        await load();
      }),
  };
}
