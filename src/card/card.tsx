import { useId, useState } from 'preact/hooks';
import type { Finding, Fix, Level } from '../engine/finding.ts';
import type { CheckSettings } from '../engine/settings.ts';
import { say } from '../platform/i18n.ts';
import { Details } from './details.tsx';
import { OffMenu } from './off-menu.tsx';

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

/** This place, this wording, this rule, or everything for an hour. */
export type OffChoice = 'here' | 'phrase' | 'rule' | 'pause';

/** What the card says in place of the hint; `rule`: and asks whether to turn that rule off. */
export interface CardMessage {
  readonly text: string;
  readonly rule?: string;
}

/** All of these need a trusted event on a card that is seen. */
export interface CardActions {
  /** Applies a replacement; the card waits for the outcome. */
  apply(event: Event, fix: Omit<Fix, 'label'>): void;
  turnOff(event: Event, choice: OffChoice, finding: Pick<Finding, 'rule' | 'from' | 'to'>): void;
  learnMore(event: Event, finding: Finding): void;
  /** Opens the popup where a professional summary is put together. */
  compose(event: Event): void;
  close(): void;
}

const ICONS: Record<Level, string> = { fix: '■', improve: '▲', consider: '●' };

/** One line's hints: what, why, what to try. `message` replaces the hints once something has to be said. */
export function Card(props: {
  content: CardContent;
  actions: CardActions;
  message: CardMessage | undefined;
}) {
  const { content, actions, message } = props;
  const id = useId();
  const [openIndex, setOpenIndex] = useState(0);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const finding = content.findings[openIndex] ?? content.findings[0];
  if (!finding) return null;
  const show = (index: number) => {
    setOpenIndex(index);
    setIsMenuOpen(false);
  };
  return (
    <div class="card" role="dialog" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="head">
        <span class={`icon ${finding.level}`} aria-hidden="true">
          {ICONS[finding.level]}
        </span>
        <h2 id={`${id}-title`}>{finding.title}</h2>
        {!message && (
          <button
            type="button"
            class="quiet more"
            aria-label={say('card_more')}
            aria-expanded={isMenuOpen}
            aria-controls={`${id}-menu`}
            onClick={() => setIsMenuOpen(!isMenuOpen)}
          >
            ⋯
          </button>
        )}
        <button
          type="button"
          class="quiet close"
          aria-label={say('card_close')}
          onClick={() => actions.close()}
        >
          ✕
        </button>
      </div>
      {message ? (
        <Message message={message} actions={actions} />
      ) : (
        <>
          {isMenuOpen && <OffMenu id={`${id}-menu`} content={content} finding={finding} actions={actions} />}
          <Details key={openIndex} content={content} finding={finding} actions={actions} />
          <button type="button" class="learn" onClick={event => actions.learnMore(event, finding)}>
            {say('card_learn')}
          </button>
        </>
      )}
      {message || content.findings.length < 2 ? null : (
        <nav aria-label={say('card_others')}>
          {content.findings.map((other, index) =>
            index === openIndex ? null : (
              <button
                type="button"
                class="other"
                key={`${other.rule}:${other.from}`}
                onClick={() => show(index)}
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

function Message({ message: { text, rule }, actions }: { message: CardMessage; actions: CardActions }) {
  return (
    <>
      <p class="message" role="status">
        {text}
      </p>
      {rule && (
        <div class="choices">
          <button
            type="button"
            class="main"
            onClick={event => actions.turnOff(event, 'rule', { rule, from: 0, to: 0 })}
          >
            {say('card_turn_off')}
          </button>
          <button type="button" class="plain" onClick={() => actions.close()}>
            {say('card_keep')}
          </button>
        </div>
      )}
    </>
  );
}
