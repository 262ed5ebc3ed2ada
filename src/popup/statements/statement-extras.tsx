import { say } from '../../platform/i18n.ts';
import { GrowingField } from '../../ui/growing-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';

/** Tags, and other wordings for other roles. Closed until somebody wants them. */
export function StatementExtras({ state: { draft }, popup }: { state: State; popup: Popup }) {
  const { tags = '', variants = [] } = draft;
  const set = (place: number, change: Partial<(typeof variants)[number]>) =>
    void popup.change({
      variants: variants.map((one, at) => (at === place ? { ...one, ...change } : one)),
    });
  return (
    <details class="extras" open={variants.length > 0 || tags !== ''}>
      <summary>{say('popup_extras')}</summary>
      <label class="choice">
        <span class="field-label">{say('popup_tags')}</span>
        <input
          class="input"
          value={tags}
          placeholder={say('popup_tags_hint')}
          onInput={event => void popup.change({ tags: event.currentTarget.value })}
        />
      </label>
      {variants.map(({ role, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wording has no name of its own while its role is typed
        <fieldset key={place} class="variant">
          <input
            class="input"
            aria-label={say('popup_variant_role')}
            placeholder={say('popup_variant_role_hint')}
            value={role}
            onInput={event => set(place, { role: event.currentTarget.value })}
          />
          <IconButton
            icon="remove"
            label={say('popup_variant_remove')}
            onClick={() => void popup.change({ variants: variants.toSpliced(place, 1) })}
          />
          <GrowingField
            aria-label={say('popup_variant_text')}
            placeholder={say('popup_variant_text')}
            value={text}
            onInput={event => set(place, { text: event.currentTarget.value })}
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => void popup.change({ variants: [...variants, { role: '', text: '' }] })}
      >
        {say('popup_variant_add')}
      </button>
      <p class="part-help">{say('popup_placeholder_help')}</p>
    </details>
  );
}
