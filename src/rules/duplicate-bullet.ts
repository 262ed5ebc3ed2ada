import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { isWord } from '../engine/text/characters.ts';

/** A longer list is no role of a resume; the work for one line stays constant. */
const LOOKED_AT = 40;
const FEWEST_WORDS = 3;
const ALIKE = 0.8;
const SAYS_LITTLE = /^(?:a|all|an|and|as|at|by|for|from|in|into|its|of|on|or|our|the|their|to|with)$/;

const known = new WeakMap<Line, ReadonlySet<string>>();

/** The words that say something; each line is compared with several others. */
function wordsOf(line: Line): ReadonlySet<string> {
  let words = known.get(line);
  if (words === undefined) {
    words = new Set(
      line.tokens.map(({ word }) => word).filter(word => isWord(word) && !SAYS_LITTLE.test(word)),
    );
    known.set(line, words);
  }
  return words;
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  if (fewer < FEWEST_WORDS || fewer < ALIKE * more) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= ALIKE * (one.size + other.size - shared);
}

/** Whether a line above that opens with the same verb says almost the same. */
function isSaidBefore(line: Line): boolean {
  const verb = line.openings[0]?.base;
  const bullets = line.role?.bullets ?? [];
  if (!verb) return false;
  for (let at = 0; at < bullets.length && at < LOOKED_AT; at++) {
    const bullet = bullets[at]!;
    if (bullet === line) return false;
    if (bullet.openings[0]?.base !== verb) continue;
    if (isAlike(wordsOf(bullet), wordsOf(line))) return true;
  }
  return false;
}

export const duplicateBullet: Rule = {
  id: 'duplicate-bullet',
  family: 'repeat',
  level: 'consider',
  title: 'Said before',
  advice: 'Another line of this job says almost the same. Make one of the two, or show a different win here.',
  source: 'two open-source resume checkers',
  isOn: true,
  scope: 'role',
  mayFind: isSaidBefore,
  find: line => [{ from: line.start, to: line.end }],
  examples: {
    flagged: [
      'Experience\nClerk\n- Managed social media accounts\n- Wrote the guide\n- [Managed all social media accounts]',
      'Experience\nClerk\n- Trained 14 new cashiers on the till\n- [Trained 6 new cashiers on the till]',
    ],
    clear: [
      'Experience\nClerk\n- Cut costs 12%\n- Cut lead time 12%',
      'Experience\nClerk\n- Trained 14 cashiers\n- Trained 6 shift leads on scheduling',
      'Experience\nClerk\n- Closed $1M in 2021\n- Closed $1.4M in 2022',
      'Experience\nClerk\n- Managed social media accounts\nLead\n- Managed social media accounts',
    ],
  },
};
