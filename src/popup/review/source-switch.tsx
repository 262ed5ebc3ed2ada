import { say } from '../../platform/i18n.ts';
import type { ReviewProps } from './review-panel.tsx';

const SOURCES = ['page', 'pasted'] as const;

/** What is reviewed: this page, or text from anywhere. */
export function SourceSwitch({ state, popup }: ReviewProps) {
  return (
    <fieldset class="sources">
      <legend class="for-screen-readers">{say('review_source')}</legend>
      {SOURCES.map(source => (
        <label class="source" key={source}>
          <input
            type="radio"
            name="review-source"
            checked={state.review.source === source}
            onChange={() => popup.review.showSource(source)}
          />
          <span>{say(`review_source_${source}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
