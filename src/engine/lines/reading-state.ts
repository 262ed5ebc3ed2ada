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

/** Every state has its members in one order, so that V8 sees one kind of object. */
const stateOf = (
  section: Section,
  role: Role,
  tense: Tense,
  isInHeader: boolean,
  above: number,
  isInCode: boolean,
): ReadingState => ({ section, role, tense, isInHeader, above, isInCode });

export const startState = (section: Section): ReadingState =>
  stateOf(section, newRole(), 'either', false, 0, false);

export function afterHeading(state: ReadingState, heading: Heading): ReadingState {
  if (heading.section === null) return counted(state, state.isInHeader);
  return stateOf(heading.section, newRole(), 'either', false, oneMore(state), state.isInCode);
}

export function afterLine(state: ReadingState, kind: LineKind, dates: DateInfo | undefined): ReadingState {
  return kind === 'title' || kind === 'date' ? afterHeader(state, dates) : counted(state, false);
}

function afterHeader(state: ReadingState, dates: DateInfo | undefined): ReadingState {
  const { section, isInCode } = state;
  const tense = dates?.hasRange && isExperience(section) ? dates.tense : 'either';
  const isGoingOn = state.isInHeader;
  return stateOf(
    section,
    isGoingOn ? state.role : newRole(),
    isGoingOn && state.tense !== 'either' ? state.tense : tense,
    true,
    oneMore(state),
    isInCode,
  );
}

const oneMore = ({ above }: ReadingState): number => Math.min(above + 1, COUNTED);

/** The same state a line further down; the very same where nothing has changed. */
function counted(state: ReadingState, isInHeader: boolean): ReadingState {
  const above = oneMore(state);
  if (above === state.above && isInHeader === state.isInHeader) return state;
  return stateOf(state.section, state.role, state.tense, isInHeader, above, state.isInCode);
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
