import type { Family, Finding, Level } from '../../engine/finding.ts';
import { say } from '../../platform/i18n.ts';
import { PASTED, type ReviewItem } from './review.ts';
import type { ReviewingPopup } from './review-panel.tsx';

const ICONS: Record<Level, string> = { fix: '■', improve: '▲', consider: '●' };
/** So much of the line stands before the marked words, in UTF-16 units: more would push them out of the row. */
const BEFORE = 24;
const AFTER = 90;
/** What a story asks about: what was done, and what came of it. */
const TOLD: readonly Family[] = ['duty', 'metric'];

interface Props {
  item: ReviewItem;
  isCurrent: boolean;
  /** Nothing has to be said about where it is. */
  isOneText: boolean;
  popup: ReviewingPopup;
}

/** One hint: the words, and, for the current one, why and what to do. */
export function HintRow({ item, isCurrent, isOneText, popup }: Props) {
  const { key, at, finding } = item;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class={`row hint-row${isCurrent ? ' is-current' : ''}`}>
      <button
        type="button"
        class="hint-open"
        tabIndex={tabIndex}
        aria-describedby={isCurrent ? 'hint-advice' : undefined}
        aria-keyshortcuts="Enter A I"
        onClick={() => void popup.review.jump(key)}
      >
        <span class="hint-title">
          <span class={`level is-${finding.level}`} aria-hidden="true">
            {ICONS[finding.level]}
          </span>
          {finding.title}
          {!isOneText && <span class="hint-where">{at.label}</span>}
        </span>
        <Quote text={at.text} finding={finding} />
      </button>
      {isCurrent && <Details item={item} popup={popup} />}
    </li>
  );
}

function Quote({ text, finding: { from, to, line } }: { text: string; finding: Finding }) {
  const cut = Math.max(line.from, from - BEFORE);
  // Half a word says nothing.
  const start = cut > line.from ? cut + /^\S*\s*/.exec(text.slice(cut, from))![0].length : cut;
  const end = Math.min(line.to, to + AFTER);
  return (
    <span class="hint-quote" dir="auto">
      {start > line.from && '…'}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
      {end < line.to && '…'}
    </span>
  );
}

function Details({ item: { key, at, finding }, popup }: { item: ReviewItem; popup: ReviewingPopup }) {
  const fix = finding.fixes[0];
  const { line } = finding;
  // The card that takes an answer opens on a page only.
  const isAskedThere = finding.question !== undefined && at.key !== PASTED;
  return (
    <div class="hint-details">
      <p id="hint-advice">{finding.advice}</p>
      {finding.question && <p class="hint-question">{finding.question.text}</p>}
      {fix && (
        <p class="hint-preview" dir="auto">
          {at.text.slice(line.from, fix.from)}
          <ins>{fix.text}</ins>
          {at.text.slice(fix.to, Math.max(fix.to, line.to))}
        </p>
      )}
      <div class="hint-actions">
        {fix && (
          <button type="button" class="button is-main" onClick={() => void popup.review.apply(key)}>
            {say(fix.text === '' ? 'review_delete' : 'review_replace')}
          </button>
        )}
        {(!fix || isAskedThere) && (
          <button
            type="button"
            class={fix ? 'button' : 'button is-main'}
            onClick={() => void popup.review.jump(key)}
          >
            {say(isAskedThere ? 'review_answer' : at.key === PASTED ? 'review_show_pasted' : 'review_show')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void popup.review.ignore(key)}>
          {say('review_ignore')}
        </button>
        {TOLD.includes(finding.family) && (
          <button
            type="button"
            class="link"
            onClick={() =>
              void popup.openStories().then(({ telling }) => telling.begin(at.text.slice(line.from, line.to)))
            }
          >
            {say('review_to_story')}
          </button>
        )}
      </div>
    </div>
  );
}
