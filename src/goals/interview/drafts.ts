import { partsOf } from '../day.ts';
import type { Goal, Step } from '../goal.ts';
import { findFrames } from '../time-frame.ts';
import { clause, sentence } from '../wording/tidy.ts';
import { inForm } from '../wording/verb-form.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * How somebody plans to get there, from the steps of a goal: the last one that is done, the next two with their dates.
 * A draft for the user to put into the answer or not: steps are their own words. '' without steps.
 */
export function planDraft(goal: Goal): string {
  const done = goal.steps.filter(step => step.done !== undefined).at(-1);
  const [next, then] = goal.steps.filter(step => step.done === undefined);
  const so = done && `I have already done this: ${clause(done.text)}`;
  const past = done && inForm(clause(done.text), 'past');
  const ahead = next && `Next I plan to ${act(next)}${then ? `, then ${act(then)}` : ''}`;
  return [past ? `I ${small(past)}` : so, ahead]
    .map(line => sentence(line ?? ''))
    .filter(line => line !== '')
    .join(' ');
}

/**
 * How somebody dealt with a change of plan: the last date that moved, or step that was swapped, and why. A draft as above;
 * '' where nothing changed.
 */
export function flexibleDraft(goal: Goal): string {
  const move = goal.moves.findLast(({ from, to, instead }) => (from && to) || instead);
  if (move?.instead) return swapDraft(move.instead, move.step ?? '', move.why);
  if (!move?.from || !move.to) return '';
  const what = move.step === undefined ? 'the date' : `“${clause(move.step)}”`;
  const why = move.why ? `: ${clause(move.why)}` : '';
  return sentence(
    `When plans changed, I moved ${what} from ${monthOf(move.from)} to ${monthOf(move.to)}${why}`,
  );
}

function swapDraft(instead: string, before: string, reason: string | undefined): string {
  const why = reason ? `: ${clause(reason)}` : '';
  return sentence(`When plans changed, I chose “${clause(instead)}” instead of “${clause(before)}”${why}`);
}

/** What has been done so far, a step a line, for the follow-up card. */
export function doneSoFar(goal: Goal): string[] {
  return goal.steps.filter(step => step.done !== undefined).map(step => clause(step.text));
}

// The date stands once: in the words of the step, or after them.
function act(step: Step): string {
  const words = clause(step.text);
  const isDated = findFrames(words, '2000-01-01').length > 0;
  const base = inForm(words, 'base');
  return `${base === undefined ? `do this: ${words}` : small(base)}${step.due && !isDated ? ` by ${monthOf(step.due)}` : ''}`;
}

function monthOf(day: string): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
