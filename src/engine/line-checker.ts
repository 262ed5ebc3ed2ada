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
    isCompared: line => {
      const candidates = prepared.resume.byKind.get(line.kind);
      if (candidates === undefined) return false;
      return candidates.byList.length > 0 || candidates.others.some(rule => rule.mayFind?.(line) !== false);
    },
    run(scope, line, resume) {
      const { lists, byKind, trie } = prepared[scope];
      const candidates = byKind.get(line.kind);
      if (candidates === undefined) return NOTHING;
      const found: Located[] = [];
      const run = (rule: Rule, hits: readonly Hit[]): void => {
        for (const match of rule.find(line, resume, hits))
          if (match.to > match.from && !isAllowed(line.text.slice(match.from, match.to)))
            found.push({ rule, match });
      };
      if (lists.length > 0) {
        for (const [list, hits] of hitsOf(line, trie)) {
          const rule = candidates.byList[list];
          if (rule) run(rule, hits);
        }
      }
      for (const rule of candidates.others) if (rule.mayFind?.(line) !== false) run(rule, NO_HITS);
      return found.length > 0 ? found : NOTHING;
    },
  };
}

const NO_LISTS: ReadonlyMap<number, Hit[]> = new Map();

/** The hits of each list that has any, by its place in the trie. */
function hitsOf(line: Line, trie: PhraseTrie): ReadonlyMap<number, Hit[]> {
  let hits: Map<number, Hit[]> | undefined;
  trie.scan(line.tokens, (list, first, last, phrase) => {
    hits ??= new Map();
    const found = hits.get(list);
    if (found) found.push({ first, last, phrase });
    else hits.set(list, [{ first, last, phrase }]);
  });
  return hits ?? NO_LISTS;
}
