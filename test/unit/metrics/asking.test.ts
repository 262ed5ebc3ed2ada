import { describe, expect, it } from 'vitest';
import { askedClaim } from '../../../src/engine/metrics/asking.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

const askedBase = (text: string): string => askedClaim(tokenize(text))?.base ?? '';

describe('askedClaim', () => {
  it.each([
    ['Cared for elderly residents on a memory unit', 'care'],
    ['Closed new accounts with local bakeries', 'close'],
    ['Drove a delivery van across the county', 'drive'],
    ['Drove sales of seasonal bread', 'drive'],
    ['Repaired laptops and phones for walk-in customers', 'repair'],
    ['Helped launch an online shop', 'launch'],
    ['Assisted in the development of a booking site', 'develop'],
    ['Worked with two teams to implement a ticket system', 'implement'],
    ['Performed negotiations with landlords', 'negotiate'],
    ['Carried out the recruitment of drivers', 'recruit'],
    ['Responsible for hiring and training pickers', 'hire'],
    ['Responsible for the night shift', 'manage'],
    ['In charge of inventory', 'manage'],
    ['Duties included cleaning rooms and restocking linen', 'clean'],
    ['Roll-out of new tills across the region', 'roll'],
    ['Event planning for the town hall', 'plan'],
    ['Maintained the stock list, which reduced waste', 'maintain'],
    ['Kept ovens clean; trained new bakers', 'train'],
    ['Ensured that the SLA was met', 'ensure'],
    ['Wrote the weekly menu and negotiated prices', 'write'],
    ['Slashed packaging costs', 'slash'],
    ['Responded to calls from stranded drivers', 'respond'],
    ['Identified savings in freight contracts', 'identify'],
    ['Represented tenants in eviction hearings', 'represent'],
    ['Facilitated support groups for carers', 'facilitate'],
    ['Carried a caseload of foster families', 'carry'],
    ['Scheduled surgeries using the hospital planner', 'schedule'],
    ['Presented a recycling plan, resulting in new bins', 'present'],
    ['Responsible, along with two cooks, for hiring kitchen staff', 'hire'],
    ['Set up and configure laptops', 'configure'],
    ['Cut costs by reusing cartons', 'cut'],
    ['Opened a branch in the harbour', 'open'],
    ['Bring in new accounts', 'bring'],
  ])('asks on “%s”', (text, base) => {
    expect(askedBase(text)).toBe(base);
  });

  it.each([
    'Mopped floors and emptied bins',
    'Worked with teaching assistants to support shy pupils',
    'Any other duties assigned by the finance manager',
    'Various other duties as assigned by the operations manager',
    'Conducted safety inspections',
    'Assess and solve problems of students, faculty and staff',
    'Kept the workshop tidy',
    'Followed the hygiene rules',
    'Answered questions from parents',
    'Filed patient charts',
    'Ensured compliance with safety rules',
    'Communicated with vendors about late deliveries',
    'Worked with the marketing team',
    'Built relationships with suppliers',
    'Developed strong communication skills',
    'Demonstrated leadership and teamwork',
    'Attended trade shows and training classes',
    'Served as liaison between teachers and parents',
    'Lead engineer on the billing system',
    'Promoted from clerk to supervisor',
    'Learned to operate the espresso machine',
    'Developed a puzzle game in Java',
    'Team player with a positive attitude',
    'Cut lumber to length',
    'Trimmed hedges and raked leaves',
    'Ran errands for the owner',
    'Opened and closed the store',
    'Washed dishes and cleaned tables',
    'Directed traffic around work zones',
    'Interpreted blueprints and wiring diagrams',
    'Trained in crisis intervention',
    'A leading provider of home care',
    'Volunteered for a government agency',
    'Created lesson plans for science',
    'Knowledge of medical coding',
    'Purchase orders',
    'On call for emergencies',
    'Responsible, along with the manager, for ordering supplies',
  ])('is silent on “%s”', text => {
    expect(askedBase(text)).toBe('');
  });

  it('reads the words of a line in proportion to its length', () => {
    const reads = (times: number): number => {
      let count = 0;
      const tokens = tokenize(
        'Trained staff, sold cakes and reduced waste by planning; kept ovens clean. '.repeat(times),
      ).map(token => ({
        ...token,
        get word() {
          count++;
          return token.word;
        },
      }));
      askedClaim(tokens);
      return count;
    };
    const ratio = reads(2000) / reads(200);
    expect(ratio).toBeGreaterThan(5);
    expect(ratio).toBeLessThan(11);
  });
});
