import { expect, test } from 'vitest';
import { createChecker } from '../../../src/engine/check.ts';
import type { Style } from '../../../src/engine/settings.ts';
import { dateFormat } from '../../../src/rules/date-format.ts';
import { spellingStyle } from '../../../src/rules/spelling-style.ts';
import { tenseSlip } from '../../../src/rules/tense-slip.ts';

const TEXT = `Experience
Clerk, Acme, March 2021 – Present
- Lead the labor of 6 people
- Opened 2 shops`;

const found = (style: Style) =>
  createChecker([tenseSlip, dateFormat, spellingStyle], { style })
    .check(TEXT)
    .map(({ rule, from, to, fixes }) => [rule, TEXT.slice(from, to), fixes[0]?.text]);

test.each([
  [{}, []],
  [{ spelling: 'US' }, []],
  [{ spelling: 'UK' }, [['spelling-style', 'labor', 'labour']]],
  [{ dates: 'March 2021' }, []],
  [{ dates: 'Mar 2021' }, [['date-format', 'March 2021', undefined]]],
  [{ currentRoleTense: 'past' }, [['tense-slip', 'Lead', 'Led']]],
  [{ currentRoleTense: 'present' }, [['tense-slip', 'Opened', 'Open']]],
] as const)('%j', (style, expected) => {
  expect(found(style)).toEqual(expected);
});
