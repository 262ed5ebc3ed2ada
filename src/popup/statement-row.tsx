import type { Statement } from '../goals/statement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Popup } from './popup.ts';
import { words } from './words.ts';

// More than three lines ever show; the whole of a long text in every row would only slow the list down.
const shown = 400;
const named = 40;

interface Props {
  statement: Statement;
  isCurrent: boolean;
  isFirst: boolean;
  isLast: boolean;
  isMovable: boolean;
  popup: Popup;
}

export function StatementRow({ statement, isCurrent, isFirst, isLast, isMovable, popup }: Props) {
  const { id, text } = statement;
  const tabIndex = isCurrent ? 0 : -1;
  const about = (label: string) => ({ label, name: words.about(label, text.slice(0, named)), tabIndex });
  return (
    <li class={`row${isCurrent ? ' is-current' : ''}`} onFocusCapture={() => popup.pick(id)}>
      <button
        type="button"
        class="row-text"
        dir="auto"
        tabIndex={tabIndex}
        onClick={() => void popup.insert(id)}
      >
        <span class="row-lines">{text.slice(0, shown)}</span>
      </button>
      <div class="row-foot">
        <span class="row-count">{words.characters(text.length)}</span>
        <span class="row-actions">
          {isMovable && (
            <>
              <IconButton
                icon="up"
                {...about(words.moveUp)}
                isDisabled={isFirst}
                onClick={() => void popup.move(id, -1)}
              />
              <IconButton
                icon="down"
                {...about(words.moveDown)}
                isDisabled={isLast}
                onClick={() => void popup.move(id, 1)}
              />
            </>
          )}
          <IconButton icon="copy" {...about(words.copy)} onClick={() => void popup.copy(text)} />
          <IconButton icon="edit" {...about(words.edit)} onClick={() => popup.edit(id)} />
          <IconButton icon="remove" {...about(words.remove)} onClick={() => void popup.remove(id)} />
        </span>
      </div>
    </li>
  );
}
