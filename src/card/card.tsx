import { useId, useState } from 'preact/hooks';
import type { Blank, Finding, Fix, Level } from '../engine/finding.ts';
import type { CheckSettings } from '../engine/settings.ts';
import { fillBlank } from './fill-blank.ts';

/** What the card shows; `text` is the whole text of the field that the findings' offsets point into. */
export interface CardContent {
  readonly text: string;
  /** What the page calls the field. */
  readonly title: string;
  /** Findings of one line, the one to open first in front. */
  readonly findings: readonly Finding[];
  /** How they were found. */
  readonly checking: CheckSettings;
}

export interface CardActions {
  /** Applies a replacement after a trusted event; the card waits for the outcome. */
  apply(event: Event, fix: Omit<Fix, 'label'>): void;
  close(): void;
}

const ICONS: Record<Level, string> = { fix: '■', improve: '▲', consider: '●' };

/** The line as it would read, with what is new marked. */
function Preview({ text, finding, change }: { text: string; finding: Finding; change: Omit<Fix, 'label'> }) {
  const before = text.slice(finding.line.from, change.from);
  const after = text.slice(change.to, Math.max(change.to, finding.line.to));
  return (
    <>
      {before}
      <ins>{change.text}</ins>
      {after}
    </>
  );
}

function Answer({
  content,
  finding,
  actions,
}: {
  content: CardContent;
  finding: Finding;
  actions: CardActions;
}) {
  const id = useId();
  const [answer, setAnswer] = useState('');
  const blank: Blank | undefined = finding.question?.blanks[0];
  const change = blank && {
    from: blank.from,
    to: blank.to,
    text: fillBlank(blank, answer),
  };
  const apply = (event: Event) => {
    event.preventDefault();
    if (change && answer.trim()) actions.apply(event, change);
  };
  return (
    <form onSubmit={apply}>
      <label for={id}>{finding.question?.text}</label>
      {change ? (
        <div class="answer">
          <input
            id={id}
            value={answer}
            maxLength={80}
            autocomplete="off"
            placeholder="A number or a short answer"
            onInput={event => setAnswer(event.currentTarget.value)}
          />
          <button type="submit" class="main" disabled={!answer.trim()}>
            Add
          </button>
        </div>
      ) : null}
      {change && answer.trim() ? (
        <p class="preview">
          <Preview text={content.text} finding={finding} change={change} />
        </p>
      ) : finding.question?.hint ? (
        <p class="hint">{finding.question.hint}</p>
      ) : null}
      {finding.question?.otherwise ? <p class="hint">{finding.question.otherwise}</p> : null}
    </form>
  );
}

function Details({
  content,
  finding,
  actions,
}: {
  content: CardContent;
  finding: Finding;
  actions: CardActions;
}) {
  return (
    <>
      <p class="advice">{finding.advice}</p>
      {finding.fixes.map(fix => (
        <button
          type="button"
          class="fix"
          key={`${fix.from}:${fix.text}`}
          onClick={event => actions.apply(event, fix)}
        >
          <span class="verb">{fix.text === '' ? 'Delete' : 'Replace'}</span>
          <span class="preview">
            <Preview text={content.text} finding={finding} change={fix} />
          </span>
        </button>
      ))}
      {finding.question ? <Answer content={content} finding={finding} actions={actions} /> : null}
    </>
  );
}

/** One line's hints: what, why, what to try. `message` replaces the hints once something has to be said. */
export function Card(props: { content: CardContent; actions: CardActions; message: string }) {
  const { content, actions, message } = props;
  const titleId = useId();
  const [openIndex, setOpenIndex] = useState(0);
  const finding = content.findings[openIndex] ?? content.findings[0];
  if (!finding) return null;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <header>
        <span class={`icon ${finding.level}`} aria-hidden="true">
          {ICONS[finding.level]}
        </span>
        <h2 id={titleId}>{finding.title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={() => actions.close()}>
          ✕
        </button>
      </header>
      {message ? (
        <p class="message" role="status">
          {message}
        </p>
      ) : (
        <Details key={openIndex} content={content} finding={finding} actions={actions} />
      )}
      {message || content.findings.length < 2 ? null : (
        <nav aria-label="More hints on this line">
          {content.findings.map((other, index) =>
            index === openIndex ? null : (
              <button
                type="button"
                class="other"
                key={`${other.rule}:${other.from}`}
                onClick={() => setOpenIndex(index)}
              >
                <span class={`icon ${other.level}`} aria-hidden="true">
                  {ICONS[other.level]}
                </span>
                {other.title}: “{content.text.slice(other.from, other.to)}”
              </button>
            ),
          )}
        </nav>
      )}
    </div>
  );
}
