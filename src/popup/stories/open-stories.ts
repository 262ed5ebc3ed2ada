import type { ComponentType } from 'preact';
import type { Goals } from '../goals/keep-goals.ts';
import type { Parts, Store } from '../store.ts';
import type { DifferingProps } from './differing-note.tsx';
import type { StoriesProps } from './stories-panel.tsx';
import type { Deliver, Telling } from './tell-stories.ts';

/** The stories once they are loaded: most who open the popup never tell one. */
export interface StoriesPart {
  readonly Panel: ComponentType<StoriesProps>;
  readonly Worksheet: ComponentType<StoriesProps>;
  readonly NotConfirmed: ComponentType<StoriesProps>;
  readonly DifferingNote: ComponentType<DifferingProps>;
  readonly telling: Telling;
}

/** Loads the stories on first use; the same ones each time. */
export function storiesOpener(
  store: Store,
  parts: Parts,
  goals: Goals,
  deliver: Deliver,
): () => Promise<StoriesPart> {
  let loading: Promise<StoriesPart> | undefined;
  const load = async (): Promise<StoriesPart> => {
    const { StoriesPanel, Worksheet, NotConfirmed, DifferingNote, tellStories } = await import('./part.ts');
    const telling = tellStories(store, parts, goals, deliver);
    await telling.load();
    const part = { Panel: StoriesPanel, Worksheet, NotConfirmed, DifferingNote, telling };
    store.set({ storiesPart: part });
    return part;
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
