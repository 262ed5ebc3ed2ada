// Drawn for this product on a 16 × 16 grid, lines 1.5 wide.
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 13.5 13.5',
  add: 'M8 3v10M3 8h10',
  edit: 'M3 13l.7-3L10.5 3.2a1.4 1.4 0 0 1 2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7.3v3.5M9.2 7.3v3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  restore: 'M3 8a5 5 0 1 0 1.5-3.6M4.3 1.8v2.8h2.8',
  check: 'M3 8.5 6.5 12 13 4.5',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9M8 12.7v.1',
  dash: 'M4 8h8',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  more: 'M3 8v.1M8 8v.1M13 8v.1',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  arrow: 'M2.5 8h10.5M9 4l4 4-4 4',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
