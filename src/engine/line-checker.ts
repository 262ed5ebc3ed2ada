import { allowList } from './allow-list.ts';
import type { Finding, Fix, Question } from './finding.ts';
import type { Line, LineKind } from './lines/line.ts';
import { ownPhrasesRule } from './own-phrases.ts';
import { capped, inOrder, withoutOverlaps } from './precedence.ts';
import type { Hit, Match, Resume, Rule } from './rule.ts';
import type { CheckSettings } from './settings.ts';
import { buildPhraseTrie } from './text/phrase-trie.ts';

const DEFAULT_KINDS: readonly LineKind[] = ['bullet'];

/** The findings of one line, in order, with document offsets. */
export type LineChecker = (line: Line, resume: Resume) => readonly Finding[];

/** Prepares the rules that are switched on; one trie serves the phrases of all of them. */
export function createLineChecker(rules: readonly Rule[], settings: CheckSettings): LineChecker {
  const own = ownPhrasesRule(settings.ownPhrases ?? []);
  const off = new Set(settings.off);
  const on = new Set(settings.on);
  const active = [...rules, ...(own ? [own] : [])].filter(
    rule => !off.has(rule.id) && (rule.isOn || on.has(rule.id)),
  );
  const phrased = active.filter(rule => rule.phrases !== undefined);
  const trie = buildPhraseTrie(phrased.map(rule => rule.phrases!));
  const byKind = new Map<LineKind, Rule[]>();
  for (const rule of active) {
    for (const kind of rule.kinds ?? DEFAULT_KINDS) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  const isAllowed = allowList(settings.allowed ?? []);
  const NO_HITS: readonly Hit[] = [];

  return (line, resume) => {
    const candidates = byKind.get(line.kind);
    if (candidates === undefined) return [];
    const hits = new Map<Rule, Hit[]>();
    trie.scan(line.tokens, (list, first, last, phrase) => {
      const rule = phrased[list]!;
      const found = hits.get(rule);
      if (found) found.push({ first, last, phrase });
      else hits.set(rule, [{ first, last, phrase }]);
    });
    const findings: Finding[] = [];
    for (const rule of candidates) {
      const ruleHits = hits.get(rule);
      if (rule.phrases !== undefined && ruleHits === undefined) continue;
      for (const match of rule.find(line, resume, ruleHits ?? NO_HITS)) {
        if (match.to > match.from && !isAllowed(line.text.slice(match.from, match.to)))
          findings.push(findingOf(rule, line, match));
      }
    }
    if (findings.length === 0) return findings;
    const kept = withoutOverlaps(findings);
    return inOrder(settings.eachLine ? kept : capped(kept));
  };
}

function findingOf(rule: Rule, line: Line, match: Match): Finding {
  const by = line.from;
  const finding = {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    from: by + match.from,
    to: by + match.to,
    line: { from: by + line.start, to: by + line.end },
    title: rule.title,
    advice: match.advice ?? rule.advice,
    fixes: (match.fixes ?? []).map(fix => moveFix(fix, by)),
  };
  return match.question ? { ...finding, question: moveQuestion(match.question, by) } : finding;
}

const moveFix = (fix: Fix, by: number): Fix => ({ ...fix, from: fix.from + by, to: fix.to + by });

function moveQuestion(question: Question, by: number): Question {
  return {
    ...question,
    blanks: question.blanks.map(blank => ({ ...blank, from: blank.from + by, to: blank.to + by })),
  };
}
