import { Icon } from './icon.tsx';

/** What a row is dragged by. For the pointer alone: keys move a row in their own way. */
export function Grip() {
  return (
    <span class="grip" draggable aria-hidden="true">
      <Icon name="grip" />
    </span>
  );
}
