import type { Finding } from '../engine/finding.ts';
import { say } from '../platform/i18n.ts';
import type { CardActions, CardContent, OffChoice } from './card.tsx';

/** Longer phrases are told by their beginning, in UTF-16 units. */
const SHOWN = 28;

interface Props {
  id: string;
  content: CardContent;
  finding: Finding;
  actions: CardActions;
}

/** The ways to have no such hint: here, of this wording, of this kind, or at all for a while. */
export function OffMenu({ id, content: { text }, finding, actions }: Props) {
  const phrase = text.slice(finding.from, finding.to);
  const shown = phrase.length > SHOWN ? `${phrase.slice(0, SHOWN)}…` : phrase;
  const choices: [OffChoice, string][] = [
    ['here', say('card_off_here')],
    ['phrase', say('card_off_phrase', shown)],
    ['rule', say('card_off_rule', finding.title)],
    ['pause', say('card_off_pause')],
  ];
  return (
    <ul class="menu" id={id} aria-label={say('card_more')}>
      {choices.map(([choice, words]) => (
        <li key={choice}>
          <button type="button" class="other" onClick={event => actions.turnOff(event, choice, finding)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
