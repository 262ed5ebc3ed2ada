import { type Editing, editStatements } from './editing.ts';
import { type Inserting, insertStatements } from './inserting.ts';
import { type Keeping, keepStatements } from './keeping.ts';
import { neighbour, type Remedy, type State, visible } from './state.ts';
import { createStore, type Parts, type Store } from './store.ts';
import { words } from './words.ts';

/** The popup without its looks: the state and all a user can do to it. */
export interface Popup extends Keeping, Inserting, Editing, Pick<Store, 'get' | 'watch'> {
  keys: Parts['keys'];
  search(query: string): void;
  pick(id: string): void;
  /** Takes the keyboard `by` rows down the list. */
  step(by: number): void;
  show(view: 'list' | 'deleted'): void;
  focusSearch(): void;
  /** Gives the focus again to the one asked to take it last. */
  refocus(): void;
  remedy(remedy: Remedy): Promise<void>;
  /** The notice goes by itself: the focus stays where it is. */
  fade(): void;
  /** The user closes the notice, and with it the button that had the focus. */
  dismiss(): void;
}

/** Opens the popup on what is stored and keeps up with other windows until `signal` aborts. */
export async function openPopup(parts: Parts, signal: AbortSignal): Promise<Popup> {
  const popup = createPopup(createStore(), parts);
  void popup.lookAtPage();
  parts.statements.watch(() => void popup.load(), signal);
  await popup.load();
  await popup.resume();
  void popup.purgeOld();
  return popup;
}

function createPopup(store: Store, parts: Parts): Popup {
  const keeping = keepStatements(store, parts);
  const inserting = insertStatements(store, parts);
  const editing = editStatements(store, parts, keeping.load);
  return {
    ...keeping,
    ...inserting,
    ...editing,
    get: store.get,
    watch: store.watch,
    keys: parts.keys,

    search: query =>
      store.set(state => {
        const next: State = { ...state, query, picked: '' };
        return { ...next, announcement: { text: words.found(visible(next).length) } };
      }),

    pick: picked => store.set({ picked }),

    step: by => store.set(state => ({ ...state, picked: neighbour(state, by), focus: { on: 'row' } })),

    show: view => store.set({ view, notice: undefined, focus: { on: 'search' } }),

    focusSearch: () => store.set({ focus: { on: 'search' } }),

    refocus: () => store.set(state => ({ ...state, focus: { ...state.focus } })),

    async remedy(remedy) {
      store.set({ notice: undefined, focus: { on: 'row' } });
      if (remedy.kind === 'restore') await keeping.restore(remedy.id);
      if (remedy.kind === 'purge') await keeping.purge(remedy.id);
      if (remedy.kind === 'copy') await inserting.copy(remedy.text);
      if (remedy.kind === 'reopen') await editing.reopen(remedy.draft);
    },

    fade: () => store.set({ notice: undefined }),

    dismiss: () => store.set({ notice: undefined, focus: { on: 'row' } }),
  };
}
