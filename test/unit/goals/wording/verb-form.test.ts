import { expect, test } from 'vitest';
import { inForm } from '../../../../src/goals/wording/verb-form.ts';

test.each([
  ['Join a company within 1 year', 'Joining a company within 1 year', 'Joined a company within 1 year'],
  [
    'Learn SQL and build a dashboard',
    'Learning SQL and building a dashboard',
    'Learned SQL and built a dashboard',
  ],
  ['Learn SQL and Excel', 'Learning SQL and Excel', 'Learned SQL and Excel'],
  [
    'Publish 4 articles and then teach a class',
    'Publishing 4 articles and then teaching a class',
    'Published 4 articles and then taught a class',
  ],
  ['Lead Google’s sales team', 'Leading Google’s sales team', 'Led Google’s sales team'],
  ['graduate', 'graduating', 'graduated'],
  ['sell insurance', 'selling insurance', 'sold insurance'],
  ['Calling 75 prospects a day', 'Calling 75 prospects a day', 'Called 75 prospects a day'],
  ['Successfully lead a team', 'Successfully leading a team', 'Successfully led a team'],
  ['Cut handle time by half', 'Cutting handle time by half', 'Cut handle time by half'],
  ['Bring in 50 customers', 'Bringing in 50 customers', 'Brought in 50 customers'],
  ['Cut costs 10%', 'Cutting costs 10%', 'Cut costs 10%'],
  ['Pass the test. Then apply it.', 'Passing the test. Then apply it.', 'Passed the test. Then apply it.'],
])('%s', (text, gerund, past) => {
  expect(inForm(text, 'gerund')).toBe(gerund);
  expect(inForm(text, 'past')).toBe(past);
});

test.each([
  'Lead developer',
  'Project Manager',
  'Marketing manager role',
  'AWS certification',
  'a sales role',
  'Increase in sales',
  'Graduate degree',
  '',
  '5 clients',
])('“%s” begins with no verb', text => expect(inForm(text, 'past')).toBeUndefined());
