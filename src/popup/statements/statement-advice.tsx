import { useEffect } from 'preact/hooks';
import { leavingRisk } from '../../goals/leaving-risk.ts';
import { originOf } from '../../goals/statement-origin.ts';
import { fromObjective } from '../../goals/summary/from-objective.ts';
import { say } from '../../platform/i18n.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { LeavingNotice } from '../wording/leaving-notice.tsx';

/** What there is to say about a statement while it is written: an old objective, words that sound like leaving. */
export function StatementAdvice({ state, popup }: { state: State; popup: Popup }) {
  const { draft, fine, storiesPart, statements } = state;
  const statement = statements.find(({ id }) => id === draft.statement);
  const isTold = statement !== undefined && originOf(statement).story !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, for figures that differ
  useEffect(() => {
    if (isTold) void popup.openStories();
  }, [isTold]);
  // One remark at a time.
  const isPlain = !draft.slots && !leavingRisk(draft.text, fine);
  const reshaped = isPlain ? fromObjective(draft.text) : undefined;
  return (
    <>
      {isTold && storiesPart && (
        <storiesPart.DifferingNote state={withText(state)} where="statement" id={draft.statement} />
      )}
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

/** The statements with the words of the one that is being written as they stand in its field. */
function withText(state: State): State {
  const { text, statement } = state.draft;
  return {
    ...state,
    statements: state.statements.map(one => (one.id === statement ? { ...one, text } : one)),
  };
}
