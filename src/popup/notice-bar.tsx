import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Popup } from './popup.ts';
import type { Notice, Remedy } from './state.ts';

const lifetime = 10_000;

const labels: Record<Remedy['kind'], string> = {
  restore: say('popup_undo'),
  reopen: say('popup_undo'),
  copy: say('popup_copy_text'),
  purge: say('popup_purge'),
  'restore-goal': say('popup_undo'),
  'purge-goal': say('popup_purge'),
  'change-goal': say('popup_undo'),
  insert: say('popup_insert'),
  'undo-insert': say('popup_undo'),
  unignore: say('popup_undo'),
  'rule-off': say('card_turn_off'),
  repaste: say('popup_undo'),
  undo: say('popup_undo'),
};

/** What just happened, for ten seconds; a problem stays until it is closed. Never goes while pointed at or focused. */
export function NoticeBar({ notice, popup }: { notice: Notice; popup: Popup }) {
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (notice.isProblem) return;
    const timer = setInterval(() => {
      if (!bar.current?.matches(':hover, :focus-within')) popup.fade();
    }, lifetime);
    return () => clearInterval(timer);
  }, [notice, popup]);

  const { remedy } = notice;
  return (
    <div class={`notice${notice.isProblem ? ' is-problem' : ''}`} ref={bar}>
      <p class="notice-text">{notice.text}</p>
      {remedy && (
        <button type="button" class="link" onClick={() => void popup.remedy(remedy)}>
          {labels[remedy.kind]}
        </button>
      )}
      <IconButton icon="close" label={say('popup_close')} onClick={popup.dismiss} />
    </div>
  );
}
