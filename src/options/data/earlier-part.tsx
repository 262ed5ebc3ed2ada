import { say } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { useLive } from '../use-live.ts';
import { bringBack, earlierForms, watchEarlierForms } from './earlier-forms.ts';

/** UTF-16 units of a form that are shown; more than a few lines never are. */
const longest = 400;

/** What lost against a newer edit from another device or a backup, and how to have it back. */
export function EarlierPart({ attempt, announce }: SectionProps) {
  const forms = useLive(earlierForms, watchEarlierForms) ?? [];
  if (forms.length === 0) return null;
  return (
    <section data-part="earlier">
      <h2>{say('data_earlier')}</h2>
      <p class="help">{say('data_earlier_help')}</p>
      <ul class="rows">
        {forms.map(one => (
          <li key={one.key} class="row">
            <div class="data-earlier">
              <span class="choice-help">
                {say(`data_kind_${one.name}`)} · {momentOf(one.at)}
              </span>
              <p class="clamped" dir="auto">
                {shown(one.then)}
              </p>
              <p class="choice-help clamped" dir="auto">
                {say('data_earlier_now', shown(one.now))}
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={say('popup_about', say('data_earlier_back'), shown(one.then).slice(0, 80))}
              onClick={() =>
                attempt(async () => {
                  await bringBack(one);
                  announce(say('data_earlier_done'));
                })
              }
            >
              {say('data_earlier_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shown = (words: readonly string[]) => words.join(' · ').slice(0, longest);
const momentOf = (at: number) =>
  new Date(at).toLocaleString(say('locale'), { dateStyle: 'medium', timeStyle: 'short' });
