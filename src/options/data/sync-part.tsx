import { isSyncOn, setSync, watchSync } from '../../platform/account-sync.ts';
import { say } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { useLive } from '../use-live.ts';

/** The switch for the browser's own sync; off until somebody wants it. */
export function SyncPart({ attempt, announce }: SectionProps) {
  const isOn = useLive(isSyncOn, watchSync);
  return (
    <section>
      <h2>{say('data_sync')}</h2>
      <p class="help">{say('data_sync_help')}</p>
      <label class="data-tick">
        <input
          type="checkbox"
          checked={isOn === true}
          onChange={({ currentTarget: { checked } }) =>
            attempt(async () => {
              await setSync(checked);
              announce(say(checked ? 'data_sync_on' : 'data_sync_off'));
            })
          }
        />
        {say('data_sync_switch')}
      </label>
    </section>
  );
}
