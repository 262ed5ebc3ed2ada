import { useEffect, useRef } from 'preact/hooks';
import type { Goal } from '../../goals/goal.ts';
import { publicWording } from '../../goals/public-wording.ts';
import { achievementsOf, withProof } from '../../goals/summary/achievements.ts';
import { composeSummary, usualWords } from '../../goals/summary/compose.ts';
import { headingClause } from '../../goals/summary/heading.ts';
import { noSlots, type SlotName, type SummarySlots } from '../../goals/summary/slots.ts';
import { sizeOf } from '../../goals/wording/count.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GrowingField } from '../../ui/growing-field.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { useLineWidth } from '../stories/line-width.ts';
import { Slot } from './slot.tsx';

/** Puts a professional summary together from four slots; the text follows every key. */
export function Composer({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLDivElement>(null);
  const { draft, goals } = state;
  const slots = draft.slots ?? noSlots;
  const [width] = useLineWidth();
  const goal = goals.items.find(({ id }) => id === slots.goal);
  const set = (change: Partial<SummarySlots>) => {
    const next = { ...slots, ...change };
    const named = goals.items.find(({ id }) => id === next.goal);
    void popup.change({ slots: next, text: composeSummary(next, named) });
  };
  const turn = (name: SlotName) => (isOn: boolean) =>
    set({ off: isOn ? slots.off.filter(other => other !== name) : [...slots.off, name] });
  const slot = (name: SlotName) => ({ name, isOn: !slots.off.includes(name), onTurn: turn(name) });
  const proof = (place: number) => ({
    'aria-label': say('popup_slot_proof_label', place + 1),
    'data-focus': `proof ${place}`,
    placeholder: say(place === 0 ? 'popup_slot_proof_hint' : 'popup_slot_proof_hint_2'),
    value: slots.proof[place] ?? '',
    onInput: (event: InputEvent & { currentTarget: HTMLTextAreaElement }) =>
      set({ proof: [0, 1].map(at => (at === place ? event.currentTarget.value : (slots.proof[at] ?? ''))) }),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, for what was achieved
  useEffect(() => void popup.openStories(), []);

  useRequest(view, () => view.current?.querySelector<HTMLElement>('textarea')?.focus());

  return (
    <div class="composer" ref={view}>
      <Slot {...slot('who')}>
        <GrowingField
          aria-label={say('popup_slot_who')}
          placeholder={say('popup_slot_who_hint')}
          value={slots.who}
          onInput={event => set({ who: event.currentTarget.value })}
        />
      </Slot>
      <Slot {...slot('proof')}>
        <GrowingField {...proof(0)} />
        <GrowingField {...proof(1)} />
        <p class="part-help">{say('popup_slot_proof_help')}</p>
        <Achievements
          state={state}
          width={width}
          onPick={text => set({ proof: withProof(slots.proof, text) })}
        />
      </Slot>
      <Slot {...slot('strengths')}>
        <GrowingField
          aria-label={say('popup_slot_strengths')}
          placeholder={say('popup_slot_strengths_hint')}
          value={slots.strengths}
          onInput={event => set({ strengths: event.currentTarget.value })}
        />
        <p class="part-help">{say('popup_slot_strengths_help')}</p>
      </Slot>
      <Slot {...slot('heading')}>
        <Heading goals={goals.items} slots={slots} onPick={id => set({ goal: id })} />
        {slots.goal !== '' && !goal && <p class="part-help">{say('popup_slot_goal_gone')}</p>}
      </Slot>
      <Outcome text={draft.text} width={width} />
    </div>
  );
}

function Heading({
  goals,
  slots,
  onPick,
}: {
  goals: readonly Goal[];
  slots: SummarySlots;
  onPick(id: string): void;
}) {
  const options = goals.flatMap(goal => {
    const text = headingClause(publicWording(goal) ?? '', goal.done !== undefined);
    return text === '' ? [] : [{ value: goal.id, text: text.slice(0, 80) }];
  });
  if (options.length === 0) return <p class="part-help">{say('popup_slot_no_goals')}</p>;
  return (
    <Choice
      label={say('popup_slot_goal')}
      value={slots.goal}
      none={say('popup_slot_no_goal')}
      options={options}
      onPick={onPick}
    />
  );
}

/** What was achieved already, to take as proof. */
function Achievements({ state, width, onPick }: { state: State; width: number; onPick(text: string): void }) {
  const reached = achievementsOf(state.stories.stories, state.goals.items, width);
  if (reached.length === 0) return null;
  return (
    <Choice
      label={say('popup_slot_achievement')}
      value=""
      none={say('popup_slot_pick')}
      options={reached.map(text => ({ value: text, text: text.slice(0, 80) }))}
      onPick={onPick}
    />
  );
}

function Outcome({ text, width }: { text: string; width: number }) {
  if (text === '') return <p class="part-help">{say('popup_summary_empty')}</p>;
  const { words, lines } = sizeOf(text, width);
  return (
    <div class="outcome">
      <p class="outcome-text" dir="auto">
        {text}
      </p>
      <p class="part-help">
        {sayCount('popup_words', words)} · {sayCount('popup_lines', lines, width)} ·{' '}
        {say('popup_usual_words', usualWords.from, usualWords.to)}
      </p>
    </div>
  );
}
