import { say } from '../platform/i18n.ts';
import { siteName } from '../platform/match-pattern.ts';
import { sitesOn, watchSites } from '../platform/sites.ts';
import { useLive } from './use-live.ts';

export function PrivacySection() {
  const on = useLive(sitesOn, watchSites);
  return (
    <>
      <ul class="promises">
        <li>{say('options_privacy_local')}</li>
        <li>{say('options_privacy_no_account')}</li>
        <li>{say('options_privacy_reads')}</li>
        <li>{say('options_privacy_never')}</li>
        <li>{say('options_privacy_statements')}</li>
        <li>{say('options_privacy_goals')}</li>
        <li>{say('options_privacy_ignored')}</li>
        <li>{say('options_privacy_sync')}</li>
        <li>{say('options_privacy_delete')}</li>
      </ul>
      <h2>{say('options_privacy_hosts')}</h2>
      {on?.length === 0 && <p class="empty">{say('options_privacy_no_hosts')}</p>}
      <ul class="hosts">
        {on?.map(pattern => (
          <li key={pattern}>{siteName(pattern) ?? say('options_every_site')}</li>
        ))}
      </ul>
      <p>
        <a href="#sites">{say('options_privacy_change')}</a>
      </p>
    </>
  );
}
