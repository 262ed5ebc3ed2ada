import { isSyncOn, readSyncState, setSync, watchSync, watchSyncState } from '../../platform/account-sync.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { useLive } from '../use-live.ts';
import { namesOf } from './keep-everything.ts';

/** The switch for the browser's own sync, off until somebody wants it, and what came of it. */
export function SyncPart({ attempt, announce }: SectionProps) {
  const isOn = useLive(isSyncOn, watchSync);
  return (
    <section data-part="sync">
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
      {isOn && <SyncOutcome />}
    </section>
  );
}

/** What the last sync left out, by name, newest edit first. */
async function outcome() {
  const state = await readSyncState();
  return state && { ...state, names: await namesOf(state.left) };
}

function SyncOutcome() {
  const state = useLive(outcome, watchSyncState);
  if (!state) return null;
  const { at, isRefused, names } = state;
  if (isRefused)
    return (
      <p class="problem" data-part="sync-state">
        {say('data_sync_refused')}
      </p>
    );
  return (
    <div data-part="sync-state">
      <p class="choice-help">{say('data_sync_at', momentOf(at))}</p>
      {names.length > 0 && (
        <div class="data-preview">
          <p>{sayCount('data_sync_left', names.length)}</p>
          <p class="choice-help">{say('data_sync_left_way')}</p>
          <ul class="data-left">
            {names.slice(0, most).map(({ key, text }) => (
              <li key={key} dir="auto">
                {text}
              </li>
            ))}
          </ul>
          {names.length > most && <p class="choice-help">{say('data_more', names.length - most)}</p>}
        </div>
      )}
    </div>
  );
}

const most = 20;
const momentOf = (at: number) =>
  new Date(at).toLocaleString(say('locale'), { dateStyle: 'medium', timeStyle: 'short' });
