import type { Goal } from '../../goals/goal.ts';
import type { Answer } from '../../goals/interview/answer.ts';
import { followUps } from '../../goals/interview/cards.data.ts';
import { doneSoFar } from '../../goals/interview/drafts.ts';
import { say } from '../../platform/i18n.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { StoriesProps } from './stories-panel.tsx';

interface Props extends StoriesProps {
  answer: Answer;
  goal: Goal | undefined;
}

/** Questions that often come next, each with room for a note. */
export function FollowUps({ answer, goal, telling }: Props) {
  const done = goal ? doneSoFar(goal) : [];
  return (
    <details class="extras">
      <summary>{say('stories_follow_ups')}</summary>
      {followUps.map(({ id, question, hint }) => (
        <TextField
          key={id}
          label={question}
          hint={hint}
          value={answer.followUps?.[id]}
          {...(id === 'so-far' && done.length > 0 && { help: done.join(' · ') })}
          onInput={text =>
            void telling.changeAnswer(answer.id, { followUps: { ...answer.followUps, [id]: text } })
          }
        />
      ))}
    </details>
  );
}
