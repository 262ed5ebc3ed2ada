import { say } from '../platform/i18n.ts';
import { covers, siteName } from '../platform/match-pattern.ts';
import { sitePattern, sitesOn, turnSiteOff, turnSiteOn, watchSites } from '../platform/sites.ts';
import { KNOWN_SITES } from '../settings/known-sites.data.ts';
import { AddSite } from './add-site.tsx';
import { Switch } from './choice.tsx';
import type { SectionProps } from './section.ts';
import { useLive } from './use-live.ts';

export function SitesSection({ attempt, announce }: SectionProps) {
  const on = useLive(sitesOn, watchSites);
  if (!on) return null;
  const isKnown = (pattern: string) => KNOWN_SITES.some(site => covers(site.pattern, pattern));
  // The request must come straight from the click, so nothing is awaited before it.
  const turn = (pattern: string, isOn: boolean) =>
    attempt(async () => {
      const isDone = isOn ? await turnSiteOn(pattern) : await turnSiteOff(pattern).then(() => true);
      const name = siteName(pattern) ?? say('options_every_site');
      if (isDone) announce(say(isOn ? 'options_site_on' : 'options_site_off', name));
    });
  const others = on.filter(pattern => !isKnown(pattern));
  return (
    <>
      <p class="help">{say('options_sites_help')}</p>
      <h2>{say('options_sites_yours')}</h2>
      {others.length === 0 && <p class="empty">{say('options_sites_none')}</p>}
      <ul class="rows">
        {others.map(pattern => (
          <li key={pattern} class="row">
            <Switch
              label={siteName(pattern) ?? say('options_every_site')}
              isOn={true}
              onSwitch={isOn => turn(pattern, isOn)}
            />
          </li>
        ))}
      </ul>
      <AddSite onAdd={address => turn(sitePattern(address) ?? address, true)} />
      <h2>{say('options_sites_known')}</h2>
      <ul class="rows">
        {KNOWN_SITES.map(({ name, pattern, evidence }) => (
          <li key={pattern} class="row">
            <Switch
              label={name}
              help={[siteName(pattern), say(`options_evidence_${evidence}`)].join(' · ')}
              isOn={on.some(origin => covers(origin, pattern))}
              onSwitch={isOn => turn(pattern, isOn)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
