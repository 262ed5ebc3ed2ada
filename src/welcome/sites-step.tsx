import { useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { siteName } from '../platform/match-pattern.ts';
import { turnSitesOn } from '../platform/sites.ts';
import { KNOWN_SITES } from '../settings/known-sites.data.ts';
import type { StepProps } from './step.ts';

const OFFERED = KNOWN_SITES.filter(site => site.isCommon);

export function SitesStep({ heading, onDone }: StepProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState('');
  // The request must come straight from the click, so nothing is awaited before it.
  const allow = () =>
    turnSitesOn(chosen).then(
      isAllowed => (isAllowed ? onDone() : setRefusal(say('welcome_sites_refused'))),
      error => setRefusal(say('welcome_sites_failed', String(error))),
    );
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome_sites_title')}
      </h1>
      <p class="lead">{say('welcome_sites_text')}</p>
      <fieldset class="sites">
        <legend class="for-screen-readers">{say('welcome_sites_title')}</legend>
        {OFFERED.map(({ name, pattern, evidence }) => (
          <label key={pattern} class="site">
            <input
              type="checkbox"
              checked={chosen.includes(pattern)}
              onChange={event =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, pattern]
                    : chosen.filter(other => other !== pattern),
                )
              }
            />
            <span>
              {name}
              <span class="host">
                {siteName(pattern)}
                {evidence === 'unverified' && ` · ${say('options_evidence_unverified')}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="help">{say('welcome_sites_elsewhere')}</p>
      {refusal && (
        <p class="problem" role="alert">
          {refusal}
        </p>
      )}
      <p class="actions">
        {chosen.length > 0 && (
          <button type="button" class="button is-main" onClick={allow}>
            {say('welcome_sites_allow')}
          </button>
        )}
        <button type="button" class="button" onClick={onDone}>
          {say('welcome_skip')}
        </button>
      </p>
    </>
  );
}
