import { useRef } from 'preact/hooks';
import { say } from '../../platform/i18n.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { ReviewProps } from './review-panel.tsx';

const NOTHING = {};

/** Text from anywhere, with the same hints; it goes back by the clipboard. */
export function PastedBox({ state, popup }: ReviewProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { pastedText, edit, select } = state.review;

  // Typed by the browser, so that its own undo takes it back.
  useRequest(edit ?? NOTHING, () => {
    if (!edit || !box.current) return;
    const back = document.activeElement;
    box.current.focus();
    box.current.setSelectionRange(edit.from, edit.to);
    document.execCommand(edit.text === '' ? 'delete' : 'insertText', false, edit.text);
    if (back instanceof HTMLElement) back.focus();
  });
  useRequest(select ?? NOTHING, () => {
    if (!select || !box.current) return;
    box.current.focus();
    box.current.setSelectionRange(select.from, select.to);
  });

  return (
    <div class="pasted">
      <label class="field-label" for="pasted">
        {say('review_pasted_label')}
      </label>
      <textarea
        id="pasted"
        class="field"
        rows={6}
        dir="auto"
        spellcheck
        ref={box}
        value={pastedText}
        placeholder={say('review_pasted_hint')}
        onInput={event => popup.review.type(event.currentTarget.value)}
      />
      {pastedText !== '' && (
        <div class="pasted-foot">
          <button type="button" class="button" onClick={() => void popup.review.copyPasted()}>
            {say('review_copy')}
          </button>
          <button type="button" class="link is-soft" onClick={() => popup.review.clear()}>
            {say('review_clear')}
          </button>
        </div>
      )}
    </div>
  );
}
