import { useRef } from 'preact/hooks';

type Drag = DragEvent & { currentTarget: HTMLElement };

/**
 * Lets rows of a list be dragged by their grips. Each row carries its place as `data-place`; `data-drop` on a row shows
 * where the dragged one would land (“before”, “after”). `move` gets both places as indexes, the second one counted
 * without the dragged row. Keys have to do the same by another way.
 */
export function useDragOrder(move: (from: number, to: number) => void) {
  const from = useRef<number | undefined>(undefined);
  const over = useRef<HTMLElement | undefined>(undefined);

  function clear(): void {
    delete over.current?.dataset.drop;
    over.current = undefined;
  }

  function rowOf(event: Drag): HTMLElement | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-place]');
    return row && event.currentTarget.contains(row) ? row : undefined;
  }

  return {
    onDragStart(event: Drag) {
      const row = rowOf(event);
      if (!row || !(event.target as Element).closest('.grip') || !event.dataTransfer) return;
      from.current = Number(row.dataset.place);
      event.dataTransfer.effectAllowed = 'move';
      // Firefox drags nothing without data.
      event.dataTransfer.setData('text/plain', '');
      event.dataTransfer.setDragImage(row, 8, 8);
    },

    onDragOver(event: Drag) {
      if (from.current === undefined) return;
      event.preventDefault();
      clear();
      const row = rowOf(event);
      if (!row) return;
      const { top, height } = row.getBoundingClientRect();
      row.dataset.drop = event.clientY < top + height / 2 ? 'before' : 'after';
      over.current = row;
    },

    onDrop(event: Drag) {
      const [start, row] = [from.current, over.current];
      if (start === undefined) return;
      event.preventDefault();
      if (row) {
        const gap = Number(row.dataset.place) + (row.dataset.drop === 'after' ? 1 : 0);
        const to = gap > start ? gap - 1 : gap;
        if (to !== start) move(start, to);
      }
      from.current = undefined;
      clear();
    },

    onDragEnd() {
      from.current = undefined;
      clear();
    },
  };
}
