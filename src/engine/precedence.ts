import { RANK } from './level.ts';
import type { Located } from './line-checker.ts';

const CARD_LIMIT = 3;

/**
 * What of a line's matches is shown, in order of place. One finding a span: of matches that overlap the weightier stays (tense weighs least),
 * then the one whose rule comes first in the list. A question for a number stands beside any other finding, since it is
 * about the whole line. At most three a line, the weightiest and of different rules if there are, unless all are wanted.
 */
export function shownOf(
  located: readonly Located[],
  order: ReadonlyMap<string, number>,
  areAllWanted: boolean,
): readonly Located[] {
  if (located.length < 2) return located;
  const kept: Located[] = [];
  for (const candidate of sorted([...located], (a, b) => byWeight(a, b, order))) {
    if (kept.every(other => !collides(candidate, other))) kept.push(candidate);
  }
  const shown = areAllWanted || kept.length < 2 ? kept : eachRuleFirst(kept).slice(0, CARD_LIMIT);
  return sorted(shown, (a, b) => a.match.from - b.match.from || a.match.to - b.match.to);
}

/** Sorts in place, by insertion: lists are short, and the built-in sort makes copies. */
function sorted(list: Located[], compare: (a: Located, b: Located) => number): Located[] {
  for (let from = 1; from < list.length; from++) {
    const item = list[from]!;
    let at = from;
    for (; at > 0 && compare(list[at - 1]!, item) > 0; at--) list[at] = list[at - 1]!;
    list[at] = item;
  }
  return list;
}

/** The first match of every rule, then the repetitions. */
function eachRuleFirst(located: readonly Located[]): Located[] {
  const isFirst = (at: number): boolean =>
    located.findIndex(other => other.rule === located[at]!.rule) === at;
  return [...located.filter((_, at) => isFirst(at)), ...located.filter((_, at) => !isFirst(at))];
}

function collides(a: Located, b: Located): boolean {
  if (a.match.from >= b.match.to || a.match.to <= b.match.from) return false;
  return (a.rule.family === 'metric') === (b.rule.family === 'metric');
}

function byWeight(a: Located, b: Located, order: ReadonlyMap<string, number>): number {
  return (
    // New words bring their own tense.
    Number(a.rule.id === 'tense-slip') - Number(b.rule.id === 'tense-slip') ||
    RANK[a.rule.level] - RANK[b.rule.level] ||
    (order.get(a.rule.id) ?? 0) - (order.get(b.rule.id) ?? 0) ||
    a.match.from - b.match.from ||
    b.match.to - a.match.to
  );
}
