import { useEffect, useRef } from 'preact/hooks';
import type { Goal } from '../../goals/goal.ts';
import { publicWording } from '../../goals/public-wording.ts';
import { bulletOf } from '../../goals/star/bullet.ts';
import { composeSummary, usualWords } from '../../goals/summary/compose.ts';
import { headingClause } from '../../goals/summary/heading.ts';
import { noSlots, type SlotName, type SummarySlots } from '../../goals/summary/slots.ts';
import { columns, sizeOf } from '../../goals/wording/count.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GrowingField } from '../../ui/growing-field.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { Slot } from './slot.tsx';

/** Puts a professional summary together from four slots; the text follows every key. */
export function Composer({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLDivElement>(null);
  const { draft, goals } = state;
  const slots = draft.slots ?? noSlots;
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
        <Achievements state={state} onPick={text => set({ proof: withProof(slots.proof, text) })} />
      </Slot>
      <Slot {...slot('strengths')}>
        <GrowingField
          aria-label={say('popup_slot_strengths')}
          placeholder={say('popup_slot_strengths_hint')}
          value={slots.strengths}
          onInput={event => set({ strengths: event.currentTarget.value })}
        />
      </Slot>
      <Slot {...slot('heading')}>
        <Heading goals={goals.items} slots={slots} onPick={id => set({ goal: id })} />
        {slots.goal !== '' && !goal && <p class="part-help">{say('popup_slot_goal_gone')}</p>}
      </Slot>
      <Outcome text={draft.text} />
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

/** What was achieved already: bullets of stories, and goals that are reached. */
function Achievements({ state, onPick }: { state: State; onPick(text: string): void }) {
  const told = state.stories.stories.flatMap(story => {
    const { text, isDraft } = bulletOf(story);
    return story.deleted === undefined && !isDraft ? [text] : [];
  });
  const goals = state.goals.items.flatMap(goal => {
    const text = goal.done === undefined ? '' : headingClause(publicWording(goal) ?? '', true);
    return text === '' ? [] : [text];
  });
  const reached = [...new Set([...told, ...goals])];
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

function withProof([first = '', second = '']: readonly string[], text: string): string[] {
  return first.trim() === '' ? [text, second] : [first, text];
}

function Outcome({ text }: { text: string }) {
  if (text === '') return <p class="part-help">{say('popup_summary_empty')}</p>;
  const { words, lines } = sizeOf(text);
  return (
    <div class="outcome">
      <p class="outcome-text" dir="auto">
        {text}
      </p>
      <p class="part-help">
        {sayCount('popup_words', words)} · {sayCount('popup_lines', lines, columns)} ·{' '}
        {say('popup_usual_words', usualWords.from, usualWords.to)}
      </p>
    </div>
  );
}
