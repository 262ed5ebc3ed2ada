import { type Answer, answerKind, newAnswer } from '../../goals/interview/answer.ts';
import { orderOnTop } from '../../goals/order.ts';
import { storyFromBullet, storyFromGoal } from '../../goals/star/from.ts';
import { newStory, type Story, storyKind } from '../../goals/star/story.ts';
import { deletedFor, newStatement } from '../../goals/statement.ts';
import type { Origin } from '../../goals/statement-origin.ts';
import { isWritten } from '../../goals/stored.ts';
import { type Card, type CardName, cardKind, cardNames, withWords } from '../../goals/worksheet.ts';
import { say } from '../../platform/i18n.ts';
import { openItems } from '../../platform/items.ts';
import { problem } from '../goals/goal-notices.ts';
import type { Goals } from '../goals/keep-goals.ts';
import type { Parts, Store } from '../store.ts';
import { readPracticeTab } from './practice-tab.ts';
import { openRecords, type Typed, withTyped } from './records.ts';
import type { StoriesState } from './stories-state.ts';
import { toldDrafts } from './told-drafts.ts';

/** Puts a text on the page, or on the clipboard, and says what became of it. */
export type Deliver = (text: string) => Promise<unknown>;

type Told = 'story' | 'answer';

/** All a user can do to stories, answers and the worksheet. None of these rejects; failures become notices. */
export interface Telling {
  load(): Promise<void>;
  /** Stores what was on its way when a window closed, and shows it again. True if there was anything. */
  resume(): Promise<boolean>;
  show(view: StoriesState['view'], id?: string): void;
  set(change: Partial<StoriesState>): void;
  /** Shows the words a tab was opened for, by the hash of its address, ready to be printed. */
  practise(hash: string): void;
  /** Begins a story with a bullet, or with nothing. */
  begin(bullet: string): Promise<void>;
  beginFromGoal(goal: string): Promise<void>;
  /** Begins an answer about a goal; '' is for one without. */
  beginAnswer(goal: string): Promise<void>;
  changeStory(id: string, typed: Typed): Promise<void>;
  changeAnswer(id: string, typed: Typed): Promise<void>;
  changeCard(name: CardName, words: string): Promise<void>;
  /** The user has left the card they typed in: all cards show what is stored. */
  leaveCards(): Promise<void>;
  remove(what: Told, id: string): Promise<void>;
  restore(what: Told, id: string): Promise<void>;
  deliver: Deliver;
  /** Keeps a text among the statements, with what it was made of. */
  keepStatement(text: string, origin: Origin): Promise<void>;
}

export function tellStories(
  store: Store,
  parts: Parts,
  goals: Pick<Goals, 'commitAll'>,
  deliver: Deliver,
): Telling {
  const { now, newId, statements } = parts;
  const state = () => store.get().stories;
  const set = (change: Partial<StoriesState>) =>
    store.set(all => ({ ...all, stories: { ...all.stories, ...change } }));
  const kept = {
    now,
    onProblem: (error: unknown) => store.set({ notice: problem(error, say('goals_still_on_screen')) }),
    onShared: () => store.set({ notice: { text: say('popup_saved_over'), isProblem: false } }),
    onDiffering: () => store.set({ notice: { text: say('stories_differing'), isProblem: false } }),
    onOvertaken: () => store.set({ notice: { text: say('stories_overtaken'), isProblem: false } }),
  };

  const stories = openRecords<Story>({
    ...kept,
    items: openItems(storyKind),
    draftPrefix: toldDrafts.story,
    apply: (stored, id, typed, at) =>
      withTyped(stored ?? newStory(id, orderOnTop(state().stories), at), typed, at),
    get: () => state().stories,
    set: list => set({ stories: list }),
    onFollowed: before => closeIfGone(before, state().stories),
  });
  const answers = openRecords<Answer>({
    ...kept,
    items: openItems(answerKind),
    draftPrefix: toldDrafts.answer,
    apply: (stored, id, typed, at) =>
      withTyped(stored ?? newAnswer(id, '', orderOnTop(state().answers), at), typed, at),
    get: () => state().answers,
    set: list => set({ answers: list }),
    onFollowed: before => closeIfGone(before, state().answers),
  });
  const { onDiffering: _, ...keptCards } = kept;
  const cards = openRecords<Card>({
    ...keptCards,
    items: openItems(cardKind),
    draftPrefix: toldDrafts.card,
    apply: (stored, id, typed, at) => withWords(stored, id as CardName, String(typed.words ?? ''), at),
    get: () => state().cards,
    set: list => set({ cards: list }),
  });
  const kinds = { story: stories, answer: answers };
  for (const kind of [stories, answers, cards]) kind.follow(parts.signal);
  const list = (what: Told) => (what === 'story' ? state().stories : state().answers);

  /** What another window has deleted is not on view any more. */
  function closeIfGone(
    before: readonly { id: string }[],
    after: readonly { id: string; deleted?: number }[],
  ): void {
    const { view, open } = state();
    if (view === 'list' || !before.some(({ id }) => id === open)) return;
    if (after.some(({ id, deleted }) => id === open && deleted === undefined)) return;
    show('list');
    store.set({ notice: { text: say('stories_gone'), isProblem: false } });
  }

  async function leaveCards(): Promise<void> {
    await Promise.all(cardNames.map(cards.leave));
    await cards.load();
  }

  async function load(): Promise<void> {
    await Promise.all([stories.load(), answers.load(), cards.load()]);
    set({ isLoaded: true });
    const isOld = ({ deleted = Infinity }: { deleted?: number }) => now() - deleted > deletedFor;
    for (const { id } of state().stories.filter(isOld))
      await openItems(storyKind)
        .remove(id)
        .catch(() => {});
    for (const { id } of state().answers.filter(isOld))
      await openItems(answerKind)
        .remove(id)
        .catch(() => {});
  }

  function show(view: StoriesState['view'], id = ''): void {
    const { open } = state();
    if (view === 'list') for (const kind of Object.values(kinds)) void kind.leave(open).then(kind.load);
    store.set({ notice: undefined });
    set({ view, open: id, focus: { on: view === 'list' && open !== '' ? `told ${open}` : 'first' } });
  }

  async function open(what: Told, id: string, typed: Typed): Promise<void> {
    if (Object.keys(typed).length > 0) await kinds[what].change(id, typed);
    store.set({ tab: 'stories' });
    show(what, id);
  }

  async function restore(what: Told, id: string): Promise<void> {
    await kinds[what].change(id, { deleted: undefined });
    await kinds[what].leave(id);
    store.set({ notice: { text: say('popup_restored'), isProblem: false } });
  }

  const partsOf = ({ id: _, version: __, created: ___, changed: ____, order: _____, ...typed }: Story) =>
    typed;

  return {
    load,
    set,
    show,
    deliver,
    changeStory: stories.change,
    changeAnswer: answers.change,
    changeCard: (name, words) => cards.change(name, { words }),
    leaveCards,

    practise(hash) {
      const { open: id, ...how } = readPracticeTab(hash);
      store.set({ tab: 'stories' });
      set(how);
      show('practice', id);
      set({ focus: { on: 'print' } });
    },

    async resume() {
      const found = {
        story: await stories.resume(),
        answer: await answers.resume(),
      };
      // No card is open at first: what stood on its way is on it now.
      await cards.resume();
      await Promise.all(cardNames.map(cards.leave));
      await load();
      const what = found.story ? 'story' : found.answer ? 'answer' : undefined;
      if (!what || !list(what).some(({ id, deleted }) => id === found[what] && deleted === undefined))
        return false;
      show(what, found[what]);
      return true;
    },

    async begin(bullet) {
      const id = newId();
      await open('story', id, isWritten(bullet) ? partsOf(storyFromBullet(id, bullet, 0, now())) : {});
      set({ bullet: '' });
    },

    async beginFromGoal(goalId) {
      await goals.commitAll(goalId);
      const goal = store.get().goals.items.find(({ id }) => id === goalId);
      const known = state().stories.find(story => story.goal === goalId && story.deleted === undefined);
      if (known || !goal) return open('story', known?.id ?? newId(), {});
      const id = newId();
      await open('story', id, partsOf(storyFromGoal(id, goal, 0, now())));
    },

    async beginAnswer(goal) {
      await goals.commitAll(goal);
      const known = state().answers.find(answer => answer.goal === goal && answer.deleted === undefined);
      await open('answer', known?.id ?? newId(), known || goal === '' ? {} : { goal });
    },

    async remove(what, id) {
      await kinds[what].change(id, { deleted: now() });
      show('list');
      const run = () => restore(what, id);
      store.set({ notice: { text: say('popup_deleted'), isProblem: false, remedy: { kind: 'undo', run } } });
    },

    restore,

    async keepStatement(text, origin) {
      const id = newId();
      try {
        const order = orderOnTop(store.get().statements);
        await statements.update(id, () => ({ ...newStatement(id, text, order, now()), origin }));
        store.set({ notice: { text: say('stories_kept'), isProblem: false } });
      } catch (error) {
        store.set({ notice: problem(error) });
      }
    },
  };
}
