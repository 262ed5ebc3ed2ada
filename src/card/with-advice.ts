import { createChecker } from '../engine/check.ts';
import { rules } from '../rules/index.ts';
import type { CardContent } from './card.tsx';

const checker = createChecker(rules);

/**
 * The same findings with fixes and questions. The script that every page loads finds only where something is (see
 * build.mjs); what to write instead is worked out here, from the same text, when it is asked for.
 */
export function withAdvice({ text, findings }: CardContent): CardContent {
  const full = checker.check(text);
  return {
    text,
    findings: findings.map(
      ({ rule, from, to }, index) =>
        full.find(other => other.rule === rule && other.from === from && other.to === to) ?? findings[index]!,
    ),
  };
}
