import { describe, expect, it, test } from 'vitest';
import { createChecker } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { asResume, marked, unbracketed } from './examples.ts';

const FAMILIES =
  'duty vague buzz passive pronoun metric tense repeat length consistency outdated personal blank'.split(' ');

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.flagged)('marks %s', example => {
    const { text, spans } = unbracketed(asResume(example));
    expect(spans.length).toBeGreaterThan(0);
    expect(marked(rule, text)).toEqual(spans);
  });

  test.each(rule.examples.clear)('is silent on %s', example => {
    expect(marked(rule, asResume(example))).toEqual([]);
  });

  it('says what, why and what to try in at most 140 characters', () => {
    expect(rule.advice.length).toBeLessThanOrEqual(140);
    expect(rule.advice).toMatch(/^[A-Z“"].{20,}[.?…]$/s);
    for (const example of rule.examples.flagged) {
      const { text } = unbracketed(asResume(example));
      for (const finding of createChecker([rule], { on: [rule.id] }).check(text))
        expect(finding.advice.length).toBeLessThanOrEqual(140);
    }
  });

  it('is complete', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(FAMILIES).toContain(rule.family);
    expect(rule.title.length).toBeLessThanOrEqual(28);
    expect(rule.source.length).toBeGreaterThan(3);
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.clear.length).toBeGreaterThanOrEqual(2);
  });
});

it('has every id once', () => {
  expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
});
