import { useRef } from 'preact/hooks';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { AnswerView } from './answer-view.tsx';
import { PracticeView } from './practice-view.tsx';
import { StoriesList } from './stories-list.tsx';
import { StoryView } from './story-view.tsx';
import type { Telling } from './tell-stories.ts';

/** What every view of the stories part gets. */
export interface StoriesProps {
  state: State;
  popup: Popup;
  telling: Telling;
}

export function StoriesPanel(props: StoriesProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { view, focus, open } = props.state.stories;

  useRequest(focus, () => {
    if (focus.on === '') return;
    const wanted = `[data-focus=${JSON.stringify(focus.on)}]:not(:disabled)`;
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
    (find(wanted) ?? find('[data-focus]:not(:disabled)'))?.focus();
  });

  return (
    <div class="goals stories" ref={panel}>
      {view === 'list' && <StoriesList {...props} />}
      {view === 'story' && <StoryView key={open} {...props} />}
      {view === 'answer' && <AnswerView key={open} {...props} />}
      {view === 'practice' && <PracticeView key={open} {...props} />}
    </div>
  );
}
