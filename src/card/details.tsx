import type { Finding } from '../engine/finding.ts';
import { say } from '../platform/i18n.ts';
import { Answer } from './answer.tsx';
import type { CardActions, CardContent } from './card.tsx';
import { Preview } from './preview.tsx';

/** Students and people who change their field may well keep such a heading. */
const KEPT_BY_SOME = 'objective-heading';
/** What a professional summary takes the place of. */
const SUMMED_UP = [KEPT_BY_SOME, 'old-objective'];

interface Props {
  content: CardContent;
  finding: Finding;
  actions: CardActions;
}

/** Why, and what to do about it; what only the user knows is asked before a rewrite is offered. */
export function Details({ content, finding, actions }: Props) {
  return (
    <>
      <p class="advice">{finding.advice}</p>
      {finding.question && (
        <Answer content={content} finding={finding} question={finding.question} actions={actions} />
      )}
      {finding.fixes.map(fix => (
        <button
          type="button"
          class="fix"
          key={`${fix.from}:${fix.text}`}
          onClick={event => actions.apply(event, fix)}
        >
          <span class="verb">{say(fix.text === '' ? 'card_delete' : 'card_replace')}</span>
          <span class="preview">
            <Preview text={content.text} finding={finding} change={fix} />
          </span>
        </button>
      ))}
      {SUMMED_UP.includes(finding.rule) && (
        <div class="choices">
          <button type="button" class="main" onClick={event => actions.compose(event)}>
            {say('card_compose')}
          </button>
          {finding.rule === KEPT_BY_SOME && (
            <button type="button" class="plain" onClick={event => actions.turnOff(event, 'here', finding)}>
              {say('card_keep')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
