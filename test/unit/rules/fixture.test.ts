import { describe, expect, it, test } from 'vitest';
import { createChecker, prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { CLEAN, MARKED } from './fixture.data.ts';

const newChecker = prepareCheckers(rules);

describe('lines with faults', () => {
  test.each(MARKED)('%s', (text, wanted) => {
    const found = rules.filter(rule => createChecker([rule]).check(text).length > 0).map(rule => rule.id);
    expect(found).toEqual(expect.arrayContaining([...wanted]));
  });
});

describe('lines of people who write well', () => {
  it.each(CLEAN)('%s', text => {
    for (const role of ['2016 – 2019', '']) {
      const findings = newChecker().check(`Experience\nAcme Ltd.\n${role}\n- ${text}`);
      expect(findings.filter(finding => finding.level !== 'consider')).toEqual([]);
    }
  });
});
