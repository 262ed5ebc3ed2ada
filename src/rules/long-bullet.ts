import type { Rule } from '../engine/rule.ts';
import { spanOf } from '../engine/span.ts';

const LONGEST_WORDS = 40;

export const longBullet: Rule = {
  id: 'long-bullet',
  family: 'length',
  level: 'consider',
  title: 'Long line',
  advice:
    'Readers skim: keep a bullet under two lines. Split it where a new act begins, or cut what is not a result.',
  source: 'limits of several resume checkers: 28 to 35 words',
  isOn: true,
  mayFind: line => line.tokens.length > LONGEST_WORDS,
  *find(line) {
    let words = 0;
    for (const [at, token] of line.tokens.entries()) {
      if (!/^[\p{L}\d]/u.test(token.word)) continue;
      if (++words > LONGEST_WORDS) {
        yield spanOf(line, at, at);
        return;
      }
    }
  },
  examples: {
    flagged: [
      'Planned the move of four departments with their files, desks and machines to the new building, wrote the plan for each floor, hired two firms, told all staff in time, led the crew on both days and closed the old [house]',
      'Wrote the rules of the shop and the plan for the week and the list of goods and the menu for the canteen and the notes for the board and the texts for the door and the wall and the [site]',
    ],
    clear: [
      'Cut waste by a fifth',
      'Planned the move of four departments with their files, desks and machines to the new building and led the crew on both days',
    ],
  },
};
