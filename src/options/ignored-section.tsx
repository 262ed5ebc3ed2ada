import { say } from '../platform/i18n.ts';
import {
  changeProseFields,
  isSame,
  type ProseField,
  readProseFields,
  watchProseFields,
} from '../platform/prose-fields.ts';
import { syncSites } from '../platform/sites.ts';
import { rules } from '../rules/index.ts';
import { takeBack } from '../settings/change-ignored.ts';
import { readIgnored, watchIgnored } from '../settings/read-settings.ts';
import type { SectionProps } from './section.ts';
import { useLive } from './use-live.ts';

/** What the review says of a goal is no rule. */
const titleOf = (id: string) =>
  id === 'missing-goal' ? say('options_ignored_goal') : (rules.find(rule => rule.id === id)?.title ?? id);
const dayOf = (at: number) => new Date(at).toLocaleDateString(say('locale'), { dateStyle: 'medium' });

export function IgnoredSection({ attempt, announce }: SectionProps) {
  const places = useLive(readIgnored, watchIgnored);
  if (!places) return null;
  const back = (hashes: string[]) => {
    attempt(() => takeBack(hashes));
    announce(say('options_taken_back'));
  };
  return (
    <>
      <p class="help">{say('options_ignored_help')}</p>
      {places.length === 0 && <p class="empty">{say('options_ignored_empty')}</p>}
      <ul class="rows">
        {[...places].reverse().map(({ hash, rule, site, at }) => (
          <li key={hash} class="row">
            <span>
              <b>{titleOf(rule)}</b> · {site} · {dayOf(at)}
            </span>
            <button
              type="button"
              class="button"
              aria-label={say('options_take_back_this', titleOf(rule), site)}
              onClick={() => back([hash])}
            >
              {say('options_take_back')}
            </button>
          </li>
        ))}
      </ul>
      {places.length > 1 && (
        <button type="button" class="button" onClick={() => back(places.map(({ hash }) => hash))}>
          {say('options_take_back_all')}
        </button>
      )}
      <ProseFields attempt={attempt} announce={announce} />
    </>
  );
}

/** Fields of which the user said that they are prose, against what their page says. */
function ProseFields({ attempt, announce }: Pick<SectionProps, 'attempt' | 'announce'>) {
  const fields = useLive(readProseFields, watchProseFields);
  if (!fields || fields.length === 0) return null;
  const back = (field: ProseField) => {
    attempt(async () => {
      await changeProseFields(fields => fields.filter(other => !isSame(other, field)));
      await syncSites();
    });
    announce(say('options_taken_back'));
  };
  return (
    <>
      <h3>{say('options_prose')}</h3>
      <ul class="rows prose-fields">
        {fields.map(field => (
          <li key={`${field.site} ${field.label}`} class="row">
            <span>
              <b>{field.label}</b> · {field.site}
            </span>
            <button
              type="button"
              class="button"
              aria-label={say('options_prose_back', field.label, field.site)}
              onClick={() => back(field)}
            >
              {say('options_take_back')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
