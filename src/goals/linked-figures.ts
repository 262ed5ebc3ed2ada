import { type Differing, differingFigures, strayFigures } from './figures.ts';
import type { Goal } from './goal.ts';
import { type Answer, answerParts } from './interview/answer.ts';
import { bulletOf } from './star/bullet.ts';
import { shareOnly } from './star/confidential.ts';
import { outcomeSentence } from './star/outcome.ts';
import type { Story } from './star/story.ts';
import type { Statement } from './statement.ts';
import { originOf } from './statement-origin.ts';

/** A text that tells of the same thing with other figures. `here`: those of the story, none where it is silent; `there`: its own. */
export interface Mismatch extends Differing {
  where: 'goal' | 'statement' | 'answer';
  id: string;
}

interface All {
  goals: readonly Goal[];
  statements: readonly Statement[];
  answers: readonly Answer[];
}

/**
 * What tells other figures than a story does: the goal it finished, statements made of it, answers about that goal. A
 * statement is the story in other words, so any figure of its own counts; a goal and an answer tell of more than the story,
 * so both sides must hold a figure the other has not. Nothing is changed: which figure is right is for the user to say.
 */
export function mismatchesOf(story: Story, { goals, statements, answers }: All): Mismatch[] {
  const bullet = bulletOf(story, Number.MAX_SAFE_INTEGER).text;
  const told = [story.situation, story.task, story.action, story.part, story.result].join('\n');
  const figures = [story.target, story.actual, story.periods, outcomeSentence(story), shareOnly(story)].join(
    ' ',
  );
  const found: Mismatch[] = [];
  const compare = (where: Mismatch['where'], id: string, text: string) => {
    const differing = differingFigures(bullet, text, `${told} ${figures}`);
    if (differing) found.push({ where, id, ...differing });
  };
  const goal = goals.find(({ id }) => id === story.goal);
  const [ours = '', theirs = ''] = [story.actual?.trim(), goal?.finish?.actual?.trim()];
  if (goal && ours && theirs && ours !== theirs)
    found.push({ where: 'goal', id: goal.id, here: [ours], there: [theirs] });
  else if (goal)
    compare('goal', goal.id, `${goal.result ?? ''} ${goal.wording ?? ''} ${goal.finish?.actual ?? ''}`);
  for (const { id, text } of statements.filter(one => originOf(one).story === story.id)) {
    const [target, actual] = [story.target?.trim() ?? '', ours];
    const stray = strayFigures(bullet, text, `${told} ${figures}`, { target, actual });
    if (stray) found.push({ where: 'statement', id, ...stray });
  }
  for (const answer of answers)
    if (goal && answer.goal === goal.id && answer.deleted === undefined)
      compare('answer', answer.id, answerParts.map(part => answer[part] ?? '').join('\n'));
  return found;
}
