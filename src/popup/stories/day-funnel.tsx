import { useState } from 'preact/hooks';
import { funnelOf, workingDays } from '../../goals/star/funnel.ts';
import type { Story } from '../../goals/star/story.ts';
import { say } from '../../platform/i18n.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { SetParts } from './story-view.tsx';

/** A day's work times the working days, beside the story's figure. */
export function DayFunnel({ story, set }: { story: Story; set: SetParts }) {
  const [isOpen, setOpen] = useState(Boolean(story.wins || story.tries));
  const funnel = funnelOf(story);
  const field = (part: 'tries' | 'wins' | 'days', hint: string) => (
    <TextField
      label={say(`stories_${part}`)}
      hint={hint}
      value={story[part]}
      onInput={text => set({ [part]: text })}
    />
  );
  return (
    <details class="moves" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('stories_funnel')}</summary>
      <div class="finish">
        {field('tries', '75')}
        {field('wins', '2')}
        {field('days', String(workingDays[story.period ?? 'month']))}
      </div>
      {funnel && (
        <p class="part-help" data-part="funnel">
          {say('stories_funnel_total', funnel.wins, funnel.days, funnel.total)}{' '}
          {funnel.mismatch
            ? say('stories_funnel_off', funnel.mismatch.perDay, funnel.mismatch.days)
            : funnel.rate && say('stories_funnel_rate', funnel.rate)}
        </p>
      )}
      {funnel && !story.actual && (
        <button type="button" class="link" onClick={() => set({ actual: funnel.total })}>
          {say('stories_funnel_take', funnel.total)}
        </button>
      )}
    </details>
  );
}
