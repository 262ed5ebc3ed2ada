import { starPartsOf } from '../../goals/star/parts.ts';
import { say } from '../../platform/i18n.ts';

const PARTS = ['situation', 'task', 'action', 'result'] as const;

/** S T A R, filled where the bullet tells that part. Only the action and the result are ever asked for. */
export function StarLetters({ bullet }: { bullet: string }) {
  const told = starPartsOf(bullet);
  const names = PARTS.filter(part => told[part]).map(part => say(`stories_${part}`));
  const missing = (['action', 'result'] as const).find(part => !told[part]);
  return (
    <p class="star">
      <span
        class="star-letters"
        role="img"
        aria-label={say('stories_parts_told', names.join(', ') || say('stories_parts_none'))}
      >
        {PARTS.map(part => (
          <span
            key={part}
            class={told[part] ? 'star-letter is-told' : 'star-letter'}
            title={say(`stories_${part}`)}
          >
            {say(`stories_${part}`).charAt(0)}
          </span>
        ))}
      </span>
      <span class="part-help">{say(missing ? `stories_parts_${missing}` : 'stories_parts_whole')}</span>
    </p>
  );
}
