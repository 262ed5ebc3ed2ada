import { useId, useState } from 'preact/hooks';
import type { Blank, Finding, Question } from '../engine/finding.ts';
import { say } from '../platform/i18n.ts';
import type { CardActions, CardContent } from './card.tsx';
import { changeFor } from './fill-blank.ts';
import { Preview } from './preview.tsx';

interface Props {
  content: CardContent;
  finding: Finding;
  question: Question;
  actions: CardActions;
}

/** What stands after a blank: the unit it brings along, or the next two words of the line. */
function unitOf(text: string, finding: Finding, { after, to }: Blank): string {
  const own = after.replaceAll(/[()]/g, '').trim();
  return own || text.slice(to, finding.line.to).trim().split(/\s+/).slice(0, 2).join(' ');
}

/** Asks for what only the user knows; an answer for each place in the line where one can go. */
export function Answer({ content: { text }, finding, question, actions }: Props) {
  const id = useId();
  const { blanks } = question;
  const [answers, setAnswers] = useState<readonly string[]>(blanks.map(() => ''));
  const change = changeFor(text, blanks, answers);
  const isSeveral = blanks.length > 1;
  const apply = (event: Event) => {
    event.preventDefault();
    if (change) actions.apply(event, change);
  };
  return (
    <form onSubmit={apply}>
      {blanks.length === 0 && <p class="question">{question.text}</p>}
      {blanks.length > 0 && (
        <label class="question" for={`${id}-0`}>
          {question.text}
        </label>
      )}
      {blanks.map((blank, at) => (
        <div class="answer" key={`${blank.from}:${blank.after}`}>
          <input
            id={`${id}-${at}`}
            aria-label={at > 0 ? say('card_answer_as', unitOf(text, finding, blank)) : undefined}
            value={answers[at]}
            maxLength={80}
            autocomplete="off"
            placeholder={isSeveral ? '' : say('card_answer')}
            onInput={({ currentTarget: { value } }) => setAnswers(answers.with(at, value))}
          />
          {isSeveral && (
            <span class="unit" aria-hidden="true">
              {unitOf(text, finding, blank)}
            </span>
          )}
          {at === blanks.length - 1 && (
            <button type="submit" class="main" disabled={!change}>
              {say('card_add')}
            </button>
          )}
        </div>
      ))}
      {change ? (
        <p class="preview">
          <Preview text={text} finding={finding} change={change} />
        </p>
      ) : (
        question.hint && <p class="hint">{question.hint}</p>
      )}
      {question.otherwise && <p class="hint">{question.otherwise}</p>}
    </form>
  );
}
