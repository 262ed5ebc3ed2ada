import { shareOnly } from '../../goals/star/confidential.ts';
import { compare, outcomeSentence } from '../../goals/star/outcome.ts';
import {
  type Claim,
  claims,
  confirmations,
  longestPart,
  newStory,
  periods,
  type Story,
} from '../../goals/star/story.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Tick } from '../../ui/tick.tsx';
import { DayFunnel } from './day-funnel.tsx';
import type { StoriesProps } from './stories-panel.tsx';
import { StoryOutcome } from './story-outcome.tsx';
import { ToldHead } from './told-head.tsx';

/** Situation, task, action, result, with the figures; the bullet and the story to tell follow every key. */
export function StoryView(props: StoriesProps) {
  const { state, telling } = props;
  const id = state.stories.open;
  const story = state.stories.stories.find(one => one.id === id) ?? newStory(id, 0, 0);
  const set = (parts: { [Part in keyof Story]?: Story[Part] | undefined }) =>
    void telling.changeStory(id, parts);
  const field = (part: 'situation' | 'task' | 'action' | 'part' | 'result') => ({
    label: say(`stories_${part}`),
    hint: say(`stories_${part}_hint`),
    value: story[part],
    limit: longestPart,
    onInput: (text: string) => set({ [part]: text }),
  });
  return (
    <section class="view" aria-label={say('stories_story')}>
      <ToldHead
        title={say('stories_story')}
        onBack={() => telling.show('list')}
        onRemove={() => void telling.remove('story', id)}
      />
      <div class="goals-scroll goal-parts">
        {story.bullet && <p class="part-help">{say('stories_from_bullet', story.bullet)}</p>}
        <TextField {...field('situation')} focusName="first" />
        {!story.isMerged && <TextField {...field('task')} />}
        <TextField {...field('action')} {...(story.isMerged && { label: say('stories_merged') })} />
        <Tick
          label={say('stories_merge')}
          isOn={story.isMerged ?? false}
          onTurn={isOn => set({ isMerged: isOn })}
        />
        <Tick
          label={say('stories_team')}
          isOn={story.isTeam ?? false}
          onTurn={isOn => set({ isTeam: isOn })}
        />
        {story.isTeam && <TextField {...field('part')} />}
        <Figures story={story} set={set} />
        <TextField {...field('result')} />
        <section aria-label={say('stories_confirm')}>
          <h3 class="part-title">{say('stories_confirm')}</h3>
          {confirmations.map(name => (
            <Tick
              key={name}
              label={say(`stories_confirm_${name}`)}
              isOn={story.confirmed?.includes(name) ?? false}
              onTurn={isOn => {
                const others = (story.confirmed ?? []).filter(one => one !== name);
                set({ confirmed: isOn ? [...others, name] : others });
              }}
            />
          ))}
        </section>
        <StoryOutcome {...props} story={story} />
      </div>
    </section>
  );
}

export type SetParts = (parts: { [Part in keyof Story]?: Story[Part] | undefined }) => void;

function Figures({ story, set }: { story: Story; set: SetParts }) {
  const hasFigure = Boolean(story.target || story.actual);
  const figure = (part: 'target' | 'actual' | 'unit') => ({
    label: say(`stories_${part}`),
    hint: say(`stories_${part}_hint`),
    value: story[part],
    onInput: (text: string) => set({ [part]: text }),
  });
  const standing = compare(story);
  return (
    <section aria-label={say('stories_figures')}>
      <h3 class="part-title">
        {say('stories_figures')}
        {standing !== 'open' && <span class="part-count">{say(`stories_standing_${standing}`)}</span>}
      </h3>
      <div class="finish">
        <TextField {...figure('target')} />
        <TextField {...figure('actual')} />
        <TextField {...figure('unit')} />
      </div>
      {hasFigure && (
        <>
          <div class="finish story-claim">
            <Choice
              label={say('stories_claim')}
              value={story.claim ?? ''}
              none={say('stories_claim_none')}
              options={claims.map(value => ({ value, text: say(`stories_claim_${value}`) }))}
              onPick={value => set({ claim: (value || undefined) as Claim | undefined })}
            />
            <Choice
              label={say('stories_period')}
              value={story.period ?? ''}
              none={say('stories_period_none')}
              options={periods.map(value => ({ value, text: say(`stories_period_${value}`) }))}
              onPick={value => set({ period: periods.find(one => one === value) })}
            />
            {story.claim !== undefined && story.claim !== 'once' && (
              <TextField
                label={say('stories_periods')}
                hint={say('stories_periods_hint')}
                value={story.periods}
                onInput={text => set({ periods: text })}
              />
            )}
          </div>
          <Tick
            label={say('goals_finish_lower')}
            isOn={story.isLowerBetter ?? false}
            onTurn={isOn => set({ isLowerBetter: isOn })}
          />
          <Tick
            label={say('stories_estimate')}
            isOn={story.isEstimate ?? false}
            onTurn={isOn => set({ isEstimate: isOn })}
          />
          <DayFunnel story={story} set={set} />
          <Phrases story={story} set={set} />
        </>
      )}
    </section>
  );
}

/** Sentences that follow from the two figures, to take as the result; one of them tells no figure. */
function Phrases({ story, set }: { story: Story; set: SetParts }) {
  const all = [outcomeSentence(story), shareOnly(story)].filter(
    phrase => phrase !== '' && !phrase.includes('['),
  );
  // Words of one's own are not offered a replacement.
  const phrases = !story.result || all.includes(story.result) ? all : [];
  return (
    <div class="phrases">
      {phrases.length > 0 && <p class="part-help">{say('stories_phrases')}</p>}
      <div class="chips">
        {phrases.map(phrase => (
          <button
            key={phrase}
            type="button"
            class="chip"
            aria-pressed={phrase === story.result}
            onClick={() => set({ result: phrase === story.result ? undefined : phrase })}
          >
            {phrase}
          </button>
        ))}
      </div>
      <p class="part-help">{say('stories_confidential')}</p>
    </div>
  );
}
