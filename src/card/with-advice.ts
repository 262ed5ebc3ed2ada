import { prepareCheckers } from '../engine/check.ts';
import { rules } from '../rules/index.ts';
import type { CardContent } from './card.tsx';

const createChecker = prepareCheckers(rules);

/**
 * The same findings with fixes and questions. The script that every page loads finds only where something is (see
 * build.mjs); what to write instead is worked out here, from the same text, when it is asked for.
 */
export function withAdvice({ text, title, findings }: CardContent): CardContent {
  const full = createChecker(title).check(text);
  return {
    text,
    title,
    findings: findings.map(
      ({ rule, from, to }, index) =>
        full.find(other => other.rule === rule && other.from === from && other.to === to) ?? findings[index]!,
    ),
  };
}
