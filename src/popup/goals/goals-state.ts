import type { Goal, Letter } from '../../goals/goal.ts';
import { inOrder } from '../../goals/order.ts';
import type { Unreadable } from '../../platform/items.ts';

/** What the user is typing, by goal id ('' is the goal not saved yet) and field. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The goals half of the popup. */
export interface GoalsState {
  isLoaded: boolean;
  /** In the user's order, without the deleted ones; done ones among them. */
  items: readonly Goal[];
  /** Last deleted first. */
  deleted: readonly Goal[];
  unreadable: readonly Unreadable[];
  view: 'list' | 'goal' | 'deleted';
  /** Id of the goal on view. */
  open: string;
  drafts: Drafts;
  /** The letter whose question shows. */
  letter: Letter | undefined;
  /** Who is to take the keyboard focus, by its `data-focus`; '' for nobody. A new object each time somebody is asked. */
  focus: { on: string };
}

export const initialGoals: GoalsState = {
  isLoaded: false,
  items: [],
  deleted: [],
  unreadable: [],
  view: 'list',
  open: '',
  drafts: {},
  letter: undefined,
  focus: { on: '' },
};

/** The goal on view, or undefined. */
export function openGoal({ items, open }: GoalsState): Goal | undefined {
  return items.find(({ id }) => id === open);
}

/** The open goals in groups of those that can change places: they lead to the same goal. By goal id. */
export function siblings(items: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  const open = items.filter(goal => goal.done === undefined);
  const ids = new Set(open.map(({ id }) => id));
  const groups = new Map<string, Goal[]>();
  for (const goal of open) {
    const parent = goal.parent !== undefined && ids.has(goal.parent) ? goal.parent : '';
    const group = groups.get(parent);
    if (group) group.push(goal);
    else groups.set(parent, [goal]);
  }
  return new Map([...groups.values()].flatMap(group => group.map(({ id }) => [id, group])));
}

/** What a field shows: the words being typed, else the stored ones. */
export function shownText({ drafts }: GoalsState, id: string, field: string, stored = ''): string {
  return drafts[id]?.[field] ?? stored;
}

/** Takes over what storage holds. A goal that is gone is no longer on view. */
export function withGoals(
  state: GoalsState,
  goals: readonly Goal[],
  unreadable: readonly Unreadable[],
): GoalsState {
  const items = inOrder(goals.filter(goal => goal.deleted === undefined));
  const isGone = state.view === 'goal' && !items.some(({ id }) => id === state.open);
  return {
    ...state,
    isLoaded: true,
    items,
    deleted: goals
      .filter(goal => goal.deleted !== undefined)
      .toSorted((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
    unreadable,
    ...(isGone && { view: 'list', open: '' }),
  };
}

/** The drafts with one field set, or (undefined) without it. */
export function withDraft(drafts: Drafts, id: string, field: string, text: string | undefined): Drafts {
  const { [id]: fields = {}, ...others } = drafts;
  const { [field]: _, ...rest } = fields;
  const next = text === undefined ? rest : { ...rest, [field]: text };
  return Object.keys(next).length === 0 ? others : { ...others, [id]: next };
}
