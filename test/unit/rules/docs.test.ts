import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesTable } from '../../docs/rules-table.ts';

test('docs/rules.md says what the rules are now', () => {
  expect(readFileSync('docs/rules.md', 'utf8'), 'run `npm run docs`').toBe(rulesTable());
});
