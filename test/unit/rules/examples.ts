import { createChecker } from '../../../src/engine/check.ts';
import type { Rule } from '../../../src/engine/rule.ts';

/** The text without its outer brackets, and the spans that stood in them; brackets inside brackets are text. */
export function unbracketed(example: string): { text: string; spans: string[] } {
  const spans: string[] = [];
  const text = example.replace(/\[((?:\[[^[\]]*\]|[^[\]])*)\]/g, (_whole, span: string) => {
    spans.push(span);
    return span;
  });
  return { text, spans };
}

/** The words that a rule marks when it runs alone. */
export function marked(rule: Rule, text: string): string[] {
  const findings = createChecker([rule], { on: [rule.id] }).check(text);
  return findings.map(finding => text.slice(finding.from, finding.to));
}

/** An example of several lines is a resume of its own; one line is a bullet of an experience section. */
export const asResume = (example: string): string =>
  example.includes('\n') ? example : `Experience\n- ${example}`;
