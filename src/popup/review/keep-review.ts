import type { Goal } from '../../goals/goal.ts';
import { say } from '../../platform/i18n.ts';
import { changeSettings, switchRule } from '../../settings/change-settings.ts';
import { forgetDraft, keepDraft, readDrafts } from '../draft-store.ts';
import { copyText } from '../inserting.ts';
import type { Parts, Store } from '../store.ts';
import { Checks } from './checks.ts';
import { GOAL_RULE, goalHash } from './missing-goal.ts';
import { PASTED, type Review } from './review.ts';
import type { ReviewPlace } from './review-page.ts';
import {
  itemOf,
  pickedKey,
  type ReviewSource,
  type ReviewState,
  rowKeys,
  withReview,
} from './review-state.ts';
import { watchPage } from './watch-page.ts';

const DRAFT = 'draft:review';

/** The review: what a user can do with the list of hints. None of these rejects; failures become notices. */
export interface Reviewing {
  /** Reads the page and keeps up with it from now on. */
  open(): void;
  /** Another page, or another state of it, may be in front. */
  lookAgain(): void;
  showSource(source: ReviewSource): void;
  type(text: string): void;
  step(by: number): void;
  openGood(isOpen: boolean): void;
  /** Takes the user to the words. */
  jump(key: string): Promise<void>;
  /** Does what the hint offers in one click. */
  apply(key: string): Promise<void>;
  /** “Not here.” */
  ignore(key: string): Promise<void>;
  /** Says no more that the goal is not near the top. */
  ignoreGoal(goal: Goal): Promise<void>;
  unignore(hash: string): Promise<void>;
  /** No such hint anywhere from now on. */
  ruleOff(rule: string, title: string): Promise<void>;
  copyPasted(): Promise<void>;
  clear(): void;
  /** Goes to the hint on its row and shows it on the page. */
  begin(key: string): Promise<void>;
}

export function keepReview(store: Store, parts: Parts): Reviewing {
  const page = parts.reviewed;
  const set = (change: Partial<ReviewState> | ((state: ReviewState) => ReviewState)) =>
    store.set(state => ({
      ...state,
      review: typeof change === 'function' ? change(state.review) : { ...state.review, ...change },
    }));
  const tell = (text: string, isProblem = false) => store.set({ notice: { text, isProblem } });
  const checks = new Checks(parts, () => {
    readPasted();
    watching.again();
  });
  const watching = watchPage(page, async read => {
    if (!read) return set({ isPageOpen: false, page: undefined });
    const review = await checks.review(read.texts);
    // Asked for here and not when the page is opened: what matters is what the user first saw.
    const firstCount = await page.firstCount(review.withResult).catch(() => review.withResult);
    set(state => ({
      ...withReview(state, 'page', review),
      ...(!state.page && { focus: { on: 'first-row' } }),
      isPageOpen: true,
      tooLong: read.tooLong,
      firstCount,
      checks: checks.titles(),
    }));
  });

  function readPasted(): void {
    const { pastedText } = store.get().review;
    const text = { key: PASTED, label: say('review_pasted_label'), text: pastedText };
    void checks.review(pastedText.trim() === '' ? [] : [text]).then(review => {
      // Only the last of several that were under way counts.
      if (store.get().review.pastedText === pastedText)
        set(state => ({ ...withReview(state, 'pasted', review), checks: checks.titles() }));
    });
  }

  const told = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      tell(say('popup_failed', error instanceof Error ? error.message : String(error)), true);
    }
  };

  const reviewing: Reviewing = {
    open() {
      if (watching.isOn()) return;
      watching.start();
      void readDrafts(DRAFT).then(drafts => {
        const text = drafts.get(DRAFT);
        if (typeof text === 'string' && store.get().review.pastedText === '') set({ pastedText: text });
        readPasted();
      }, readPasted);
    },

    lookAgain: () => watching.again(),

    showSource: source => set({ source, picked: '' }),

    type(pastedText) {
      set({ pastedText });
      void (pastedText === '' ? forgetDraft(DRAFT) : keepDraft(DRAFT, pastedText)).catch(error =>
        tell(say('popup_failed_draft', String(error.message)), true),
      );
      readPasted();
    },

    step: by =>
      set(state => {
        const keys = rowKeys(state);
        const at = keys.indexOf(pickedKey(state)) + by;
        const picked = keys[Math.max(0, Math.min(at, keys.length - 1))] ?? '';
        return { ...state, picked, focus: { on: 'row' } };
      }),

    openGood: isGoodOpen => set({ isGoodOpen }),

    jump: key =>
      told(async () => {
        const { review } = store.get();
        const place = placeOf(review, key);
        if (!place) return;
        set({ picked: key });
        if (place.key === PASTED) return set({ select: { from: place.from, to: place.to } });
        const isAnswered = Boolean(itemOf(review, key)?.finding.question);
        if (!(await page.show(place, isAnswered))) {
          tell(say('review_changed'), true);
          watching.again();
        }
      }),

    apply: key =>
      told(async () => {
        const item = itemOf(store.get().review, key);
        const fix = item?.finding.fixes[0];
        if (!item || !fix) return;
        const { from, to, text } = fix;
        if (item.at.key === PASTED)
          return set({ picked: key, edit: { from, to, text }, focus: { on: 'row' } });
        const place = { key: item.at.key, from, to, expected: item.at.text.slice(from, to) };
        const outcome = await page.replace(place, text);
        set({ focus: { on: 'row' } });
        if (outcome === 'done') return tell(say('review_replaced', parts.keys.undo));
        watching.again();
        if (outcome === 'changed-otherwise') return tell(say('review_changed'), true);
        await parts.copy(text).then(
          () => tell(say('review_copied', parts.keys.paste), true),
          () => tell(say('popup_not_inserted'), true),
        );
      }),

    ignore: key =>
      told(async () => {
        const item = itemOf(store.get().review, key);
        if (!item) return;
        const { hash, isTired } = await checks.ignore(item, store.get().page?.site ?? '');
        set({ picked: key, focus: { on: 'row' } });
        const { rule, title } = item.finding;
        store.set({
          notice: isTired
            ? { text: say('card_tired', title), isProblem: true, remedy: { kind: 'rule-off', rule, title } }
            : { text: say('review_ignored'), isProblem: false, remedy: { kind: 'unignore', hash } },
        });
      }),

    ignoreGoal: goal =>
      told(async () => {
        const hash = goalHash(goal);
        await checks.ignoreHash(hash, GOAL_RULE, store.get().page?.site ?? '');
        store.set({
          notice: { text: say('review_goal_is_off'), isProblem: false, remedy: { kind: 'unignore', hash } },
        });
      }),

    unignore: hash => told(() => checks.unignore(hash)),

    ruleOff: (rule, title) =>
      told(async () => {
        await changeSettings(switchRule(rule, false));
        tell(say('review_rule_off', title));
      }),

    copyPasted: () => copyText(store, parts, store.get().review.pastedText),

    clear() {
      const text = store.get().review.pastedText;
      reviewing.type('');
      store.set({
        notice: { text: say('review_cleared'), isProblem: false, remedy: { kind: 'repaste', text } },
      });
    },

    async begin(key) {
      set({ picked: key, focus: { on: 'row' } });
      await reviewing.jump(key);
    },
  };
  return reviewing;
}

/** Where the words of a row are. */
function placeOf(state: ReviewState, key: string): ReviewPlace | undefined {
  const item = itemOf(state, key);
  const shown: Review | undefined = state[state.source];
  const found = item ? { ...item.finding, at: item.at } : shown?.good.find(one => one.key === key);
  if (!found) return undefined;
  const { at, from, to } = found;
  return { key: at.key, from, to, expected: at.text.slice(from, to) };
}
