// `npm run docs`
import { writeFileSync } from 'node:fs';
import { rulesTable } from './rules-table.ts';

writeFileSync('docs/rules.md', rulesTable());
console.log('docs/rules.md is up to date.');
