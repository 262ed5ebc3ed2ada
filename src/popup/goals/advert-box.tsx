import { useState } from 'preact/hooks';
import { mentionedIn } from '../../goals/advert.ts';
import type { Need } from '../../goals/needs.ts';
import { isWritten } from '../../goals/stored.ts';
import { say } from '../../platform/i18n.ts';
import { TextField } from '../../ui/text-field.tsx';

/** A job advert beside the lists. It is in this window alone, and gone with it. */
export function AdvertBox({ needs }: { needs: readonly Need[] }) {
  const [advert, setAdvert] = useState('');
  const mentioned = mentionedIn(advert, needs);
  const rest = needs.filter(need => !mentioned.some(one => one.need.id === need.id));
  return (
    <details class="moves advert">
      <summary>{say('goals_advert')}</summary>
      <TextField
        label={say('goals_advert_label')}
        value={advert}
        help={say('goals_advert_help')}
        onInput={setAdvert}
      />
      {isWritten(advert) && (
        <>
          <ul class="mentioned">
            {mentioned.map(({ need, words }) => (
              <li key={need.id}>
                <b dir="auto">{need.text}</b> – {say(`goals_holding_${need.holding}`)}
                <span class="goal-meta" dir="auto">
                  {words.join(', ')}
                </span>
              </li>
            ))}
          </ul>
          {rest.length > 0 && (
            <p class="part-help">{say('goals_advert_rest', rest.map(({ text }) => text).join(', '))}</p>
          )}
        </>
      )}
    </details>
  );
}
