import { type Mismatch, mismatchesOf } from '../../goals/linked-figures.ts';
import { say } from '../../platform/i18n.ts';
import type { State } from '../state.ts';

/** What the popup knows a goal, a statement or an answer by. */
export interface DifferingProps {
  state: State;
  where: Mismatch['where'];
  id: string;
}

/** Says where a story tells another figure than this does. Nothing is changed: the user knows which one is right. */
export function DifferingNote({ state, where, id }: DifferingProps) {
  const { stories, answers } = state.stories;
  const all = { goals: state.goals.items, statements: state.statements, answers };
  const found = stories
    .filter(story => story.deleted === undefined)
    .flatMap(story => mismatchesOf(story, all).filter(one => one.where === where && one.id === id));
  return found.map(({ here, there }) => (
    <p key={here.join()} class="note" data-part="differ">
      {here.length > 0
        ? say('stories_differ_story', there.join(', '), here.join(', '))
        : say('stories_stray_story', there.join(', '))}
    </p>
  ));
}
