import { expect, test } from 'vitest';
import { unexplained } from '../../../src/goals/interview/acronyms.ts';
import { spokenAim } from '../../../src/goals/interview/spoken-answer.ts';
import { leavingRisk } from '../../../src/goals/leaving-risk.ts';
import { bulletOf } from '../../../src/goals/star/bullet.ts';
import { storyFromBullet } from '../../../src/goals/star/from.ts';
import { spokenStory } from '../../../src/goals/star/interview-story.ts';
import { newStatement } from '../../../src/goals/statement.ts';
import { composeSummary } from '../../../src/goals/summary/compose.ts';
import { fromObjective } from '../../../src/goals/summary/from-objective.ts';
import { noSlots } from '../../../src/goals/summary/slots.ts';
import { asMarkdown } from '../../../src/goals/transfer/as-text.ts';
import { sizeOf } from '../../../src/goals/wording/count.ts';

const long = [
  ' ',
  ',',
  ' ,',
  '\n',
  '5 ',
  '[',
  '1) ',
  'my ',
  'and ',
  'Open my own ',
  'A',
  'KPI (',
  'word ',
  'Seeking ',
  'before I ',
].map(part => part.repeat(5_000));

test.each(long.map(text => [JSON.stringify(text.slice(0, 12)), text]))(
  '5,000 times %s takes no time',
  (_, text) => {
    const started = performance.now();
    const end = `${text}x`;
    composeSummary({ ...noSlots, who: end, proof: [end, end], strengths: end }, undefined);
    const story = {
      ...storyFromBullet('s', end, 0, 1),
      action: end,
      result: end,
      target: end,
      actual: end,
      situation: end,
    };
    bulletOf(story);
    spokenStory(story);
    spokenAim(end, true);
    fromObjective(end);
    leavingRisk(end);
    unexplained(end);
    sizeOf(end);
    asMarkdown(
      { statements: [newStatement('a', end, 0, 1)], goals: [], stories: [story], answers: [] },
      '2026-06-01',
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
