import { useState } from 'preact/hooks';
import { cards } from '../../goals/worksheet.data.ts';
import { say } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { useLive } from '../use-live.ts';
import { bringBack, type EarlierForm, earlierForms, watchEarlierForms } from './earlier-forms.ts';

/** UTF-16 units of a form that are shown; more than a few lines never are. */
const longest = 400;

/** What lost against a newer edit from another window, another device or a backup, and how to have it back. */
export function EarlierPart({ attempt, announce }: SectionProps) {
  const forms = useLive(earlierForms, watchEarlierForms) ?? [];
  if (forms.length === 0) return null;
  return (
    <section data-part="earlier">
      <h2>{say('data_earlier')}</h2>
      <p class="help">{say('data_earlier_help')}</p>
      <ul class="rows">
        {forms.map(one => (
          <EarlierRow
            key={one.key}
            one={one}
            onBack={() =>
              attempt(async () => {
                await bringBack(one);
                announce(say('data_earlier_done'));
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}

function EarlierRow({ one, onBack }: { one: EarlierForm; onBack: () => void }) {
  const [isShown, show] = useState(!one.isCovered);
  const name = isShown ? shown(one.then) : incomeName;
  return (
    <li class="row">
      <div class="data-earlier">
        <span class="choice-help">
          {say(`data_kind_${one.name}`)} · {momentOf(one.at)}
        </span>
        {one.isCovered && (
          <label class="data-tick">
            <input type="checkbox" checked={isShown} onChange={event => show(event.currentTarget.checked)} />
            {say('worksheet_show', incomeName)}
          </label>
        )}
        {isShown && (
          <>
            <p class="clamped" dir="auto">
              {name}
            </p>
            <p class="choice-help clamped" dir="auto">
              {say('data_earlier_now', shown(one.now))}
            </p>
          </>
        )}
      </div>
      <button
        type="button"
        class="button"
        aria-label={say('popup_about', say('data_earlier_back'), name.slice(0, 80))}
        onClick={onBack}
      >
        {say('data_earlier_back')}
      </button>
    </li>
  );
}

const incomeName = cards.find(({ id }) => id === 'income')?.name ?? '';
const shown = (words: readonly string[]) => words.join(' · ').slice(0, longest);
const momentOf = (at: number) =>
  new Date(at).toLocaleString(say('locale'), { dateStyle: 'medium', timeStyle: 'short' });
