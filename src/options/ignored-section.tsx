import { say } from '../platform/i18n.ts';
import { rules } from '../rules/index.ts';
import { takeBack } from '../settings/change-ignored.ts';
import { readIgnored, watchIgnored } from '../settings/read-settings.ts';
import type { SectionProps } from './section.ts';
import { useLive } from './use-live.ts';

const titleOf = (id: string) => rules.find(rule => rule.id === id)?.title ?? id;
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
    </>
  );
}
