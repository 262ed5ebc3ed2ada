import { expect, test } from 'vitest';
import { unexplained } from '../../../../src/goals/interview/acronyms.ts';

test.each([
  ['I’d like to own the KPI reports; KPIs matter, and so do OKRs', ['KPI', 'OKRs']],
  ['I track key performance indicators (KPIs) and write KPI reports', []],
  ['I write KPI (key performance indicator) reports', []],
  ['KPIs (every Monday) are mine', ['KPIs']],
  ['I run the plant (KPI) board', ['KPI']],
  ['the SLA – service level agreement – we sign', []],
  ['Certified Public Accountant (CPA), two of four parts passed', []],
  ['Bachelor of Science in Nursing (BSN)', []],
  ['CEO of a US company, MBA, R&D, Q&A, IT', []],
  ['World War II, Phase IV', []],
  ['A plan B for I and me', []],
  ['the P&L of C.R.M. tools', ['P&L', 'C.R.M.']],
  ['LEAD THE KPI TEAM\nand the ERP team', ['ERP']],
  ['iOS, SaaS, GitHub', []],
  ['', []],
])('%s: %j', (text, expected) => {
  const found = unexplained(text);
  expect(found.map(acronym => acronym.text)).toEqual(expected);
  for (const { from, to, text: written } of found) expect(text.slice(from, to)).toBe(written);
});
