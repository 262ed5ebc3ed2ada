import { say } from '../../platform/i18n.ts';
import { DeletedList } from '../../ui/deleted-list.tsx';
import type { GoalsProps } from './goals-panel.tsx';

export function DeletedGoals({ state, popup: { goals } }: GoalsProps) {
  return (
    <DeletedList
      items={state.goals.deleted}
      help={say('goals_deleted_help')}
      backLabel={say('goals_back')}
      onBack={() => goals.show('list')}
      onRestore={id => void goals.restore(id)}
      onPurge={id => void goals.purge(id)}
    />
  );
}
