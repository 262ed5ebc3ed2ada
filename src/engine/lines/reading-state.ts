import type { DateInfo } from './dates.ts';
import type { Heading } from './heading.ts';
import type { Line, LineKind, Role, Section, Tense } from './line.ts';
import { isExperience } from './line-kind.ts';

/** All that the lines above a line tell about it. Never changed, only replaced. */
export interface ReadingState {
  readonly section: Section;
  readonly role: Role;
  readonly tense: Tense;
  /** Between the first title or date line of a role and its first bullet. */
  readonly isInHeader: boolean;
  /** Lines above that are not blank, counted to 4: only the first ones are a name, an address and a tagline. */
  readonly above: number;
  readonly isInCode: boolean;
}

const COUNTED = 4;

const newRole = (): Role => ({ bullets: [] as Line[] });

export function startState(section: Section): ReadingState {
  return { section, role: newRole(), tense: 'either', isInHeader: false, above: 0, isInCode: false };
}

export function afterHeading(state: ReadingState, heading: Heading): ReadingState {
  if (heading.section === null) return counted(state);
  return { ...counted(state), section: heading.section, role: newRole(), tense: 'either', isInHeader: false };
}

export function afterLine(state: ReadingState, kind: LineKind, dates: DateInfo | undefined): ReadingState {
  if (kind === 'title' || kind === 'date') return afterHeader(state, dates);
  const after = counted(state);
  return after.isInHeader ? { ...after, isInHeader: false } : after;
}

function afterHeader(state: ReadingState, dates: DateInfo | undefined): ReadingState {
  const tense = dates?.hasRange && isExperience(state.section) ? dates.tense : undefined;
  if (state.isInHeader)
    return { ...counted(state), tense: state.tense === 'either' && tense ? tense : state.tense };
  return { ...counted(state), role: newRole(), tense: tense ?? 'either', isInHeader: true };
}

function counted(state: ReadingState): ReadingState {
  return state.above >= COUNTED ? state : { ...state, above: state.above + 1 };
}

/** Whether reading on from either state gives the same lines; roles count only where the next line belongs to one. */
export function isSameState(a: ReadingState, b: ReadingState): boolean {
  return (
    a.section === b.section &&
    a.role === b.role &&
    a.tense === b.tense &&
    a.isInHeader === b.isInHeader &&
    a.above === b.above &&
    a.isInCode === b.isInCode
  );
}
