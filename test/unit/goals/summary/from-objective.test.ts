import { expect, test } from 'vitest';
import { fromObjective } from '../../../../src/goals/summary/from-objective.ts';

test.each([
  ['Seeking a challenging position in a growing company', '', '', 'a position in a growing company'],
  ['To obtain a nursing position that utilizes my skills.', '', '', 'a nursing position'],
  [
    'Nurse with 6 years on a ward, looking for a new role in care',
    'Nurse with 6 years on a ward',
    '',
    'a new role in care',
  ],
  ['Looking for a school where I can grow.', '', '', 'a school'],
  [
    'Seeking a challenging sales position in a growth-oriented company where I can use my negotiation and people skills.',
    '',
    'negotiation and people',
    'a sales position in a company',
  ],
  ['I am seeking a role as a data analyst to apply my SQL skills', '', 'SQL', 'a role as a data analyst'],
  ['Objective: To secure a responsible accounting position.', '', '', 'an accounting position'],
  [
    'Recent graduate seeking an entry-level position in marketing with opportunities for growth',
    'Recent graduate',
    '',
    'an entry-level position in marketing',
  ],
  ['Hoping to use my creativity in marketing.', '', 'creativity', ''],
  ['A position in human resources.', '', '', 'a position in human resources'],
  ['Desire a project management role with advancement.', '', '', 'a project management role'],
])('%s', (text, who, strengths, heading) => {
  expect(fromObjective(text)).toMatchObject({ slots: { who, strengths, proof: [] }, heading });
});

test.each(['Sales lead with 3 years in retail.', 'Marketing lead who grew trials 28%', ''])(
  '“%s” holds no wish',
  text => {
    expect(fromObjective(text)).toBeUndefined();
  },
);
