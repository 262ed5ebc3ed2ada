import { allowList } from './allow-list.ts';
import type { Line, LineKind } from './lines/line.ts';
import { ownPhrasesRule } from './own-phrases.ts';
import type { Hit, Match, Resume, Rule } from './rule.ts';
import type { CheckSettings } from './settings.ts';
import { buildPhraseTrie } from './text/phrase-trie.ts';

/** A match and its rule; offsets still relative to the line. */
export interface Located {
  readonly rule: Rule;
  readonly match: Match;
}

export type Scope = 'line' | 'role' | 'resume';

/** Runs the rules of one scope over a line. */
export interface LineChecker {
  run(scope: Scope, line: Line, resume: Resume): readonly Located[];
  /** Whether a rule of scope `resume` speaks about lines of this kind. */
  isComparedKind(kind: LineKind): boolean;
}

const DEFAULT_KINDS: readonly LineKind[] = ['bullet'];
const NO_HITS: readonly Hit[] = [];
const NOTHING: readonly Located[] = [];

/** Rules of one scope by the kind of line they speak about, and one trie for all their phrases. */
function prepare(rules: readonly Rule[]) {
  const phrased = rules.filter(rule => rule.phrases !== undefined);
  const byKind = new Map<LineKind, Rule[]>();
  for (const rule of rules) {
    for (const kind of rule.kinds ?? DEFAULT_KINDS) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  return { phrased, byKind, trie: buildPhraseTrie(phrased.map(rule => rule.phrases!)) };
}

/** Prepares the rules that are switched on. */
export function createLineChecker(rules: readonly Rule[], settings: CheckSettings): LineChecker {
  const own = ownPhrasesRule(settings.ownPhrases ?? []);
  const off = new Set(settings.off);
  const on = new Set(settings.on);
  const active = [...rules, ...(own ? [own] : [])].filter(
    rule => !off.has(rule.id) && (rule.isOn || on.has(rule.id)),
  );
  const ofScope = (scope: Scope) => prepare(active.filter(rule => (rule.scope ?? 'line') === scope));
  const prepared = { line: ofScope('line'), role: ofScope('role'), resume: ofScope('resume') };
  const isAllowed = allowList(settings.allowed ?? []);

  return {
    isComparedKind: kind => prepared.resume.byKind.has(kind),
    run(scope, line, resume) {
      const { phrased, byKind, trie } = prepared[scope];
      const candidates = byKind.get(line.kind);
      if (candidates === undefined) return NOTHING;
      const hits = phrased.length > 0 ? hitsOf(line, phrased, trie) : undefined;
      let found: Located[] | undefined;
      for (const rule of candidates) {
        const ruleHits = hits?.get(rule);
        if (rule.phrases !== undefined && ruleHits === undefined) continue;
        for (const match of rule.find(line, resume, ruleHits ?? NO_HITS)) {
          if (match.to <= match.from || isAllowed(line.text.slice(match.from, match.to))) continue;
          found ??= [];
          found.push({ rule, match });
        }
      }
      return found ?? NOTHING;
    },
  };
}

function hitsOf(
  line: Line,
  phrased: readonly Rule[],
  trie: ReturnType<typeof buildPhraseTrie>,
): Map<Rule, Hit[]> | undefined {
  let hits: Map<Rule, Hit[]> | undefined;
  trie.scan(line.tokens, (list, first, last, phrase) => {
    const rule = phrased[list]!;
    hits ??= new Map();
    const found = hits.get(rule);
    if (found) found.push({ first, last, phrase });
    else hits.set(rule, [{ first, last, phrase }]);
  });
  return hits;
}
