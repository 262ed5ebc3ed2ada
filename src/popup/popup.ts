import { say, sayCount } from '../platform/i18n.ts';
import { type Editing, editStatements } from './editing.ts';
import { field } from './goals/goal-fields.ts';
import { type Goals, keepGoals } from './goals/keep-goals.ts';
import { type Inserting, insertStatements } from './inserting.ts';
import { type Keeping, keepStatements } from './keeping.ts';
import { keepWays, type ListWays } from './list-ways.ts';
import { type Pausing, pauseHints } from './pausing.ts';
import { reviewOpener } from './review/open-review.ts';
import { neighbour, type Remedy, type State, type Tab, visible } from './state.ts';
import { type AskingActs, askForNames } from './statements/asking.ts';
import { createStore, type Parts, type Store } from './store.ts';
import { type StoriesPart, storiesOpener } from './stories/open-stories.ts';
import { hasToldDrafts } from './stories/told-drafts.ts';

/** The popup without its looks: the state and all a user can do to it. */
export interface Popup
  extends Keeping,
    Inserting,
    Editing,
    Pausing,
    AskingActs,
    ListWays,
    Pick<Store, 'get' | 'watch'> {
  keys: Parts['keys'];
  goals: Goals;
  /** Loads stories, answers and the worksheet on first use. */
  openStories(): Promise<StoriesPart>;
  /** `isEntered`: the keyboard goes on to what the tab shows, instead of staying on the tab. */
  showTab(tab: Tab, isEntered: boolean): void;
  search(query: string): void;
  pick(id: string): void;
  /** Takes the keyboard `by` rows down the list. */
  step(by: number): void;
  show(view: 'list' | 'deleted'): void;
  focusSearch(): void;
  /** Gives the focus again to the one asked to take it last. */
  refocus(): void;
  remedy(remedy: Remedy): Promise<void>;
  /** Moves house to the side panel, straight from the user's click; missing in the panel itself. */
  openPanel?: () => Promise<void>;
  /** The notice goes by itself: the focus stays where it is. */
  fade(): void;
  /** The user closes the notice, and with it the button that had the focus. */
  dismiss(): void;
}

/** Opens the popup on what is stored and keeps up with other windows until `signal` aborts. */
export async function openPopup(parts: Parts, signal: AbortSignal): Promise<Popup> {
  const popup = createPopup(createStore(), parts);
  void popup.lookAtPage();
  parts.page.watch(() => {
    void popup.lookAtPage();
    popup.get().reviewPart?.review.lookAgain();
  }, signal);
  parts.statements.watch(() => void popup.load(), signal);
  parts.goals.watch(() => void popup.goals.load(), signal);
  await Promise.all([popup.load(), popup.loadWays()]);
  await popup.resume();
  if ((await popup.goals.resume()) && popup.get().view !== 'editor') popup.showTab('goals', true);
  else if (popup.get().view !== 'editor' && (await hasToldDrafts())) {
    const { telling } = await popup.openStories();
    if (await telling.resume()) popup.showTab('stories', false);
  }
  // Statements come first: goals are read while the user looks at them.
  parts.afterPaint(async () => {
    await popup.goals.load();
    await Promise.all([popup.purgeOld(), popup.goals.purgeOld(), popup.loadFine()]);
  });
  return popup;
}

function createPopup(store: Store, parts: Parts): Popup {
  const keeping = keepStatements(store, parts);
  const asking = askForNames(store);
  const inserting = insertStatements(store, parts, asking);
  const goals = keepGoals(store, parts, inserting.deliver);
  const openReview = reviewOpener(store, parts);
  const openStories = storiesOpener(store, parts, goals, inserting.deliver);
  const editing = editStatements(store, parts, keeping.load, goals.addWording);
  return {
    ...keeping,
    ...inserting,
    ...pauseHints(store, parts, inserting.lookAtPage),
    ...editing,
    ...asking,
    ...keepWays(store),
    get: store.get,
    watch: store.watch,
    keys: parts.keys,
    goals,
    openStories,
    ...(parts.openPanel && { openPanel: panelOpening(store, parts.openPanel) }),

    showTab(tab, isEntered) {
      store.set(state => ({
        ...state,
        tab,
        notice: state.tab === tab ? state.notice : undefined,
        focus: { on: isEntered ? 'search' : 'tab' },
        goals: { ...state.goals, focus: { on: isEntered ? state.goals.focus.on || field.text : '' } },
      }));
      if (tab === 'review') void openReview();
      if (tab === 'stories')
        void openStories().then(({ telling }) => isEntered && telling.set({ focus: { on: 'first' } }));
    },

    search: query =>
      store.set(state => {
        const next: State = { ...state, query, picked: '' };
        return { ...next, announcement: { text: found(visible(next).length) } };
      }),

    pick: picked => store.set({ picked }),

    step: by => store.set(state => ({ ...state, picked: neighbour(state, by), focus: { on: 'row' } })),

    show: view => store.set({ view, notice: undefined, focus: { on: 'search' } }),

    focusSearch: () => store.set({ focus: { on: 'search' } }),

    refocus: () =>
      store.set(state => ({
        ...state,
        focus: { ...state.focus },
        goals: { ...state.goals, focus: { ...state.goals.focus } },
      })),

    async remedy(remedy) {
      store.set({ notice: undefined, focus: { on: 'row' } });
      if (remedy.kind === 'restore') await keeping.restore(remedy.id);
      if (remedy.kind === 'purge') await keeping.purge(remedy.id);
      if (remedy.kind === 'copy') await inserting.copy(remedy.text);
      if (remedy.kind === 'reopen') await editing.reopen(remedy.draft);
      if (remedy.kind === 'undo') await remedy.run();
      if (remedy.kind === 'restore-goal') await goals.restore(remedy.id);
      if (remedy.kind === 'purge-goal') await goals.purge(remedy.id);
      if (remedy.kind === 'insert') await inserting.deliver(remedy.text, true);
      if (remedy.kind === 'undo-insert') await inserting.undoInsert(remedy.text);
      if (remedy.kind === 'unignore') await store.get().reviewPart?.review.unignore(remedy.hash);
      if (remedy.kind === 'rule-off') await store.get().reviewPart?.review.ruleOff(remedy.rule, remedy.title);
      if (remedy.kind === 'repaste') store.get().reviewPart?.review.type(remedy.text);
      if (remedy.kind === 'change-goal')
        await goals.change(remedy.id, remedy.change, { focus: remedy.focus });
    },

    fade: () => store.set({ notice: undefined }),

    dismiss: () =>
      store.set(state => ({
        ...state,
        notice: undefined,
        focus: { on: 'row' },
        goals: { ...state.goals, focus: { ...state.goals.focus } },
      })),
  };
}

function found(count: number): string {
  return count === 0 ? say('popup_found_none') : sayCount('popup_found', count);
}

function panelOpening(store: Store, open: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await open();
      globalThis.close();
    } catch {
      store.set({ notice: { text: say('popup_panel_refused'), isProblem: true } });
    }
  };
}
