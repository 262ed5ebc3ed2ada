import type { GoodBullet } from './review.ts';
import type { ReviewingPopup } from './review-panel.tsx';

interface Props {
  bullet: GoodBullet;
  isCurrent: boolean;
  isOneText: boolean;
  popup: ReviewingPopup;
}

/** A bullet that shows a result; a click goes there. */
export function GoodRow({ bullet, isCurrent, isOneText, popup }: Props) {
  const { key, at, from, to } = bullet;
  return (
    <li class={`row hint-row is-good${isCurrent ? ' is-current' : ''}`}>
      <button
        type="button"
        class="hint-open"
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => void popup.review.jump(key)}
      >
        <span class="hint-quote" dir="auto">
          {at.text.slice(from, to)}
        </span>
        {!isOneText && <span class="hint-where">{at.label}</span>}
      </button>
    </li>
  );
}
