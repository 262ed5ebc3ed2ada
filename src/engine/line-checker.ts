import { allowList } from './allow-list.ts';
import type { Line, LineKind } from './lines/line.ts';
import { ownPhrasesRule } from './own-phrases.ts';
import type { Hit, Match, Resume, Rule } from './rule.ts';
import type { CheckSettings } from './settings.ts';
import { buildPhraseTrie, type PhraseTrie } from './text/phrase-trie.ts';

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

/** A rule and the place of its phrases in the trie; -1 when it has none. */
interface Candidate {
  readonly rule: Rule;
  readonly list: number;
}

/** Rules of one scope by the kind of line they speak about, and one trie for all their phrases. */
function prepare(rules: readonly Rule[]) {
  const lists: (readonly string[])[] = [];
  const byKind = new Map<LineKind, Candidate[]>();
  for (const rule of rules) {
    const candidate = { rule, list: rule.phrases ? lists.push(rule.phrases) - 1 : -1 };
    for (const kind of rule.kinds ?? DEFAULT_KINDS) {
      const known = byKind.get(kind);
      if (known) known.push(candidate);
      else byKind.set(kind, [candidate]);
    }
  }
  return { lists, byKind, trie: buildPhraseTrie(lists) };
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
      const { lists, byKind, trie } = prepared[scope];
      const candidates = byKind.get(line.kind);
      if (candidates === undefined) return NOTHING;
      const hits = lists.length > 0 ? hitsOf(line, trie) : undefined;
      let found: Located[] | undefined;
      for (const { rule, list } of candidates) {
        const ruleHits = list < 0 ? NO_HITS : hits?.[list];
        if (ruleHits === undefined || rule.mayFind?.(line) === false) continue;
        for (const match of rule.find(line, resume, ruleHits)) {
          if (match.to <= match.from || isAllowed(line.text.slice(match.from, match.to))) continue;
          found ??= [];
          found.push({ rule, match });
        }
      }
      return found ?? NOTHING;
    },
  };
}

/** The hits of each list, by its place in the trie; undefined when there are none at all. */
function hitsOf(line: Line, trie: PhraseTrie): Hit[][] | undefined {
  let hits: Hit[][] | undefined;
  trie.scan(line.tokens, (list, first, last, phrase) => {
    hits ??= [];
    const found = hits[list];
    if (found) found.push({ first, last, phrase });
    else hits[list] = [{ first, last, phrase }];
  });
  return hits;
}
