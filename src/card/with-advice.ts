import type { Advice } from '../advice.ts';
import type { Checker } from '../engine/check.ts';
import type { Finding } from '../engine/finding.ts';
import type { CheckSettings } from '../engine/settings.ts';
import { ADVICE } from '../platform/advice-script.ts';
import type { CardContent } from './card.tsx';

const advice = (globalThis as Record<string, unknown>)[ADVICE] as Advice;

let prepared = { checking: {} as CheckSettings, create: advice.prepareCheckers({}) };

function checkerFor(checking: CheckSettings, title: string): Checker {
  if (checking !== prepared.checking) prepared = { checking, create: advice.prepareCheckers(checking) };
  return prepared.create(title);
}

function wordsOf(finding: Finding): Pick<Finding, 'title' | 'advice'> {
  const { title, advice: words } = advice.rules.find(rule => rule.id === finding.rule) ?? finding;
  return { title, advice: words };
}

/**
 * The same findings with title, advice, fixes and questions. The script that every page loads finds only where something
 * is (see src/build/finding-only.mjs); what to say and to write instead is worked out here, from the same text, when it is asked for.
 */
export function withAdvice({ text, title, findings, checking }: CardContent): CardContent {
  const full = checkerFor(checking, title).check(text);
  return {
    text,
    title,
    checking,
    findings: findings.map(
      finding =>
        full.find(
          ({ rule, from, to }) => rule === finding.rule && from === finding.from && to === finding.to,
        ) ?? { ...finding, ...wordsOf(finding) },
    ),
  };
}
