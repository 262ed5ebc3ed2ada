import { say } from '../../platform/i18n.ts';
import type { StoriesProps } from './stories-panel.tsx';

interface Props extends StoriesProps {
  what: 'story' | 'answer';
  id: string;
  /** What is said. */
  text: string;
}

/** Practise it, or copy it. */
export function ToldShare({ what, id, text, popup, telling }: Props) {
  return (
    <div class="share">
      <button
        type="button"
        class={`button${what === 'answer' ? ' is-main' : ''}`}
        onClick={() => {
          telling.set({ practised: what });
          telling.show('practice', id);
        }}
      >
        {say('stories_practise')}
      </button>
      <button type="button" class="button" onClick={() => void popup.copy(text)}>
        {say('popup_copy')}
      </button>
    </div>
  );
}
