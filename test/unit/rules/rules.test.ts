import { describe, expect, it, test } from 'vitest';
import { createChecker } from '../../../src/engine/check.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { rules } from '../../../src/rules/index.ts';

const FAMILIES =
  'duty vague buzz passive pronoun metric tense repeat length consistency outdated personal blank'.split(' ');

/** The text without its outer brackets, and the spans that stood in them; brackets inside brackets are text. */
function unbracketed(example: string): { text: string; spans: string[] } {
  const spans: string[] = [];
  const text = example.replace(/\[((?:\[[^[\]]*\]|[^[\]])*)\]/g, (_whole, span: string) => {
    spans.push(span);
    return span;
  });
  return { text, spans };
}

function marked(rule: Rule, text: string): string[] {
  const findings = createChecker([rule], { on: [rule.id] }).check(text);
  return findings.map(finding => text.slice(finding.from, finding.to));
}

/** An example of several lines is a resume of its own; one line is a bullet of an experience section. */
const asResume = (example: string): string => (example.includes('\n') ? example : `Experience\n- ${example}`);

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
