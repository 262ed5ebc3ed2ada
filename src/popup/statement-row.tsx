import { type Day, dayOf } from '../goals/day.ts';
import type { Statement } from '../goals/statement.ts';
import { say, sayCount } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { shortDay, shownDay } from './goals/shown-day.ts';
import type { Popup } from './popup.ts';

// More than three lines ever show; the whole of a long text in every row would only slow the list down.
const shown = 400;
const named = 40;

interface Props {
  statement: Statement;
  /** The day on which its certificate had to be renewed, where that has passed. */
  lapsed: Day | undefined;
  isCurrent: boolean;
  isFirst: boolean;
  isLast: boolean;
  isMovable: boolean;
  popup: Popup;
}

export function StatementRow({ statement, lapsed, isCurrent, isFirst, isLast, isMovable, popup }: Props) {
  const { id, text, used, tags = [] } = statement;
  const tabIndex = isCurrent ? 0 : -1;
  const about = (label: string) => ({
    label,
    name: say('popup_about', label, text.slice(0, named)),
    tabIndex,
  });
  return (
    <li class={`row${isCurrent ? ' is-current' : ''}`} onFocusCapture={() => popup.pick(id)}>
      <button
        type="button"
        class="row-text"
        dir="auto"
        tabIndex={tabIndex}
        onClick={() => void popup.insert(id)}
      >
        <span class="row-lines clamped">{text.slice(0, shown)}</span>
      </button>
      <div class="row-foot">
        {lapsed && <span class="row-lapsed">{say('popup_lapsed', shownDay(lapsed))}</span>}
        <span class="row-count">
          {sayCount('popup_characters', text.length)}
          {used !== undefined && ` · ${say('popup_used', shortDay(dayOf(used)))}`}
          {tags.map(tag => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </span>
        <span class="row-actions">
          {isMovable && (
            <>
              <IconButton
                icon="up"
                {...about(say('popup_move_up'))}
                isDisabled={isFirst}
                onClick={() => void popup.move(id, -1)}
              />
              <IconButton
                icon="down"
                {...about(say('popup_move_down'))}
                isDisabled={isLast}
                onClick={() => void popup.move(id, 1)}
              />
            </>
          )}
          <IconButton
            icon="copy"
            {...about(say('popup_copy'))}
            onClick={() => void popup.copyStatement(id)}
          />
          <IconButton icon="edit" {...about(say('popup_edit'))} onClick={() => popup.edit(id)} />
          <IconButton icon="remove" {...about(say('popup_remove'))} onClick={() => void popup.remove(id)} />
        </span>
      </div>
    </li>
  );
}
