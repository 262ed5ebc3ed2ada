import type { Goal } from '../goals/goal.ts';
import type { Statement } from '../goals/statement.ts';
import { lapsedSince } from '../goals/statement-origin.ts';
import { say } from '../platform/i18n.ts';
import { useFirstRows } from '../ui/use-first-rows.ts';
import type { Popup } from './popup.ts';
import { StatementRow } from './statement-row.tsx';

interface Props {
  rows: readonly Statement[];
  /** Id of the one row that takes part in the Tab order. */
  current: string | undefined;
  isMovable: boolean;
  goals: readonly Goal[];
  popup: Popup;
}

export function StatementList({ rows, current, isMovable, goals, popup }: Props) {
  const today = popup.goals.today();
  const place = rows.findIndex(row => row.id === current);
  const { count, isMore, end } = useFirstRows(rows, rows.length, place);

  function onKeyDown(event: KeyboardEvent): void {
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const isOnText = (event.target as Element).matches('.row-text');
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (way !== 0 && event.altKey && current) void popup.move(current, way);
    else if (event.altKey) return;
    else if (way === -1 && place === 0) popup.focusSearch();
    else if (way !== 0) popup.step(way);
    else if (event.key === 'Home') popup.step(-rows.length);
    else if (event.key === 'End') popup.step(rows.length);
    else if (event.key === 'Delete' && isOnText && current) void popup.remove(current);
    else {
      // A letter goes on with the search: the key lands in the box that has the focus by then.
      if (event.key.length === 1 && event.key !== ' ') popup.focusSearch();
      return;
    }
    event.preventDefault();
  }

  return (
    <ul class="list" aria-label={say('popup_statements')} aria-describedby="list-help" onKeyDown={onKeyDown}>
      {rows.slice(0, count).map((statement, index) => (
        <StatementRow
          key={statement.id}
          statement={statement}
          lapsed={lapsedSince(statement, goals, today)}
          isCurrent={statement.id === current}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          isMovable={isMovable}
          popup={popup}
        />
      ))}
      {isMore && <li ref={end} class="list-end" />}
      <li id="list-help" hidden>
        {say('popup_list_help')}
      </li>
    </ul>
  );
}
