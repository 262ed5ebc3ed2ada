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
  /** Whether what a rule of scope `resume` finds in other lines may depend on this one. */
  isCompared(line: Line): boolean;
}

const DEFAULT_KINDS: readonly LineKind[] = ['bullet'];
const NO_HITS: readonly Hit[] = [];
const NOTHING: readonly Located[] = [];

/** The rules that speak about a kind of line: by the place of their phrases in the trie, and those without phrases. */
interface Candidates {
  readonly byList: (Rule | undefined)[];
  readonly others: Rule[];
}

/** Rules of one scope by the kind of line they speak about, and one trie for all their phrases. */
function prepare(rules: readonly Rule[]) {
  const lists: (readonly string[])[] = [];
  const byKind = new Map<LineKind, Candidates>();
  for (const rule of rules) {
    const list = rule.phrases ? lists.push(rule.phrases) - 1 : -1;
    for (const kind of rule.kinds ?? DEFAULT_KINDS) {
      const known = byKind.get(kind) ?? { byList: [], others: [] };
      byKind.set(kind, known);
      if (list < 0) known.others.push(rule);
      else known.byList[list] = rule;
    }
  }
  return { byKind, trie: lists.length > 0 ? buildPhraseTrie(lists) : undefined };
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

  /** What `rule` finds in a line, added to what is `found` already. */
  function add(rule: Rule, line: Line, resume: Resume, hits: readonly Hit[], found: Located[] | undefined) {
    let all = found;
    for (const match of rule.find(line, resume, hits)) {
      if (match.to <= match.from || isAllowed?.(line.text.slice(match.from, match.to))) continue;
      all ??= [];
      all.push({ rule, match });
    }
    return all;
  }

  return {
    isCompared(line) {
      const candidates = prepared.resume.byKind.get(line.kind);
      if (candidates === undefined) return false;
      if (candidates.byList.length > 0) return true;
      for (const rule of candidates.others) if (rule.mayFind?.(line) !== false) return true;
      return false;
    },
    run(scope, line, resume) {
      const { byKind, trie } = prepared[scope];
      const candidates = byKind.get(line.kind);
      if (candidates === undefined) return NOTHING;
      let found: Located[] | undefined;
      const { byList, others } = candidates;
      if (trie !== undefined && byList.length > 0) {
        for (const { list, hits } of trie.hitsIn(line.tokens)) {
          const rule = byList[list];
          if (rule) found = add(rule, line, resume, hits, found);
        }
      }
      for (const rule of others) {
        if (rule.mayFind === undefined || rule.mayFind(line)) found = add(rule, line, resume, NO_HITS, found);
      }
      return found ?? NOTHING;
    },
  };
}
