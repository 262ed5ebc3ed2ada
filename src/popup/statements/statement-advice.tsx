import { leavingRisk } from '../../goals/leaving-risk.ts';
import { fromObjective } from '../../goals/summary/from-objective.ts';
import { say } from '../../platform/i18n.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { LeavingNotice } from '../wording/leaving-notice.tsx';

/** What there is to say about a statement while it is written: an old objective, words that sound like leaving. */
export function StatementAdvice({ state: { draft, fine }, popup }: { state: State; popup: Popup }) {
  // One remark at a time.
  const isPlain = !draft.slots && !leavingRisk(draft.text, fine);
  const reshaped = isPlain ? fromObjective(draft.text) : undefined;
  return (
    <>
      {reshaped && (
        <div class="advice">
          <p>{say('popup_objective')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void popup.reshape(reshaped.slots, reshaped.heading)}
          >
            {say('popup_objective_reshape')}
          </button>
        </div>
      )}
      <LeavingNotice
        text={draft.text}
        fine={fine}
        onFine={phrase => void popup.callFine(phrase)}
        // A composed text follows from its slots: there the words are changed where they stand.
        {...(!draft.slots && { onReplace: text => void popup.replaceDraft(text) })}
      />
    </>
  );
}
