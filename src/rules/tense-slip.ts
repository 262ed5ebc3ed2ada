import type { Line } from '../engine/lines/line.ts';
import { replacement } from '../engine/rewrite/replace.ts';
import { inPast } from '../engine/rewrite/verb-first.ts';
import type { Match, Resume, Rule } from '../engine/rule.ts';
import { opensIn, spanOf, wordAt } from '../engine/span.ts';

/** A longer list is no role of a resume; the work for one line stays constant. */
const LOOKED_AT = 40;

const ENDED = 'This job has ended, so its lines belong in the past tense.';
const THIRD = 'Resumes leave out “he” and “she”: write “Manage”, not “Manages”.';

const WANTED = 'You chose another tense for your present job.';

function* find(line: Line, { style }: Resume): Iterable<Match> {
  if (line.tense === 'present' && style.currentRoleTense === 'present') yield* pastVerbs(line);
  for (const { verb, form, base } of line.openings) {
    const word = wordAt(line, verb);
    const isPresent = form === 'base' || form === 'third';
    if (!isPresent || base === '' || base === 'be' || base === 'have') continue;
    const span = spanOf(line, verb, verb);
    if (line.tense === 'past') yield { ...span, advice: ENDED, fixes: inPast(line, verb, base) };
    else if (line.tense === 'present' && style.currentRoleTense === 'past')
      yield { ...span, advice: WANTED, fixes: inPast(line, verb, base) };
    else if (form === 'third' && line.tense === 'present')
      yield { ...span, advice: THIRD, fixes: replacement(line, verb, verb, base) };
    else if (form === 'third' && !hasThirdPeers(line) && word !== base)
      yield { ...span, advice: THIRD, fixes: replacement(line, verb, verb, base) };
  }
}

function* pastVerbs(line: Line): Iterable<Match> {
  for (const { verb, form, base } of line.openings) {
    if (form !== 'past' || base === '' || base === 'be' || base === 'have') continue;
    const fixes = replacement(line, verb, verb, base);
    yield { ...spanOf(line, verb, verb), advice: WANTED, fixes };
  }
}

/** Somebody who writes every line of a job so may do it on purpose. */
function hasThirdPeers(line: Line): boolean {
  const bullets = line.role?.bullets.slice(0, LOOKED_AT) ?? [];
  return bullets.length > 2 && bullets.every(bullet => bullet.openings[0]?.form === 'third');
}

export const tenseSlip: Rule = {
  id: 'tense-slip',
  family: 'tense',
  level: 'improve',
  title: 'Tense',
  advice:
    'The tense does not fit the dates of this job: past for what is over, present for what you still do.',
  source: 'Harvard, NC State and Wittenberg career offices',
  isOn: true,
  scope: 'role',
  mayFind: line => line.tense === 'present' || opensIn(line, 'base') || opensIn(line, 'third'),
  find,
  examples: {
    flagged: [
      'Experience\nCashier, Corner Shop, 2016 – 2019\n- [Manage] a portfolio of 60 accounts\n- Counted cash',
      'Experience\nTrainer\nSummer 2021 – Fall 2021\n- [Develops] training materials',
      'Experience\nChef, Acme, 2021 – Present\n- [Oversees] three kitchens',
      '[Oversees] three retail sites',
    ],
    clear: [
      'Experience\nCashier, Corner Shop, 2016 – 2019\n- Set sales targets for 6 reps',
      'Experience\nCashier, Corner Shop, 2021 – Present\n- Manage a portfolio of 60 accounts\n- Cut waste 12%',
      'Experience\nClerk, Acme, 2016 – 2019\n- Plan administrator for a 300-person fund',
      'Experience\nClerk, Acme, 2016 – 2019\n- Test cases for the login page\n- Research on robots\n- Experience with Git',
      'Manage a portfolio of 60 accounts',
      'Designs were adopted by 4 agencies',
    ],
  },
};
