import { useRef } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { DeletedList } from '../ui/deleted-list.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';

export function DeletedView({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLDivElement>(null);
  // The row that had the focus goes away with every action here.
  useRequest(state.focus, () => {
    if (state.focus.on !== 'tab') view.current?.querySelector('button')?.focus();
  });
  return (
    <div class="view-holder" ref={view}>
      <DeletedList
        items={state.deleted}
        help={say('popup_deleted_help')}
        backLabel={say('popup_back')}
        onBack={() => popup.show('list')}
        onRestore={id => void popup.restore(id)}
        onPurge={id => void popup.purge(id)}
      />
    </div>
  );
}
