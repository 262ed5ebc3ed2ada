import { type Day, isDay, partsOf } from './day.ts';
import type { Goal, Step } from './goal.ts';
import type { standings } from './goal-schema.ts';
import { changedStep } from './steps.ts';
import { clause } from './wording/tidy.ts';

const blank: Credential = {
  name: '',
  body: '',
  region: '',
  exam: '',
  fee: '',
  renewal: '',
  link: '',
  standing: 'researching',
};

/**
 * A certificate, licence or class a step is about, kept in the step under `credential`. `body`: who issues it; `exam`,
 * `renewal`: days as `2027-06-30`, or ''; `since`: the day it was first held. What a state asks for is never said: rules differ.
 */
export interface Credential {
  name: string;
  body: string;
  region: string;
  exam: string;
  fee: string;
  renewal: string;
  link: string;
  standing: (typeof standings)[number];
  since?: string;
}

/** What is known of the certificate a step is about; undefined where it is an ordinary step. */
export function credentialOf({ credential }: Pick<Step, 'credential'>): Credential | undefined {
  return credential && { ...blank, ...credential };
}

/** Makes a step one about a certificate, or (false) an ordinary one. */
export function withCredential(goal: Goal, id: string, isOne: boolean, now: number): Goal {
  const credential = isOne ? blank : undefined;
  return changedStep(goal, id, { credential }, now);
}

/** Changes parts of what is known; `today` becomes the day from which it is held. */
export function withCredentialParts(
  goal: Goal,
  id: string,
  parts: Partial<Credential>,
  today: Day,
  now: number,
): Goal {
  const step = goal.steps.find(one => one.id === id);
  const { since, ...before } = (step && credentialOf(step)) ?? blank;
  const next = { ...before, ...parts };
  const held = next.standing === 'held' ? since || today : '';
  return changedStep(goal, id, { credential: { ...next, ...(held && { since: held }) } }, now);
}

/** The line for a resume, “Insurance licence, Texas, 2026”: the user's words and the year. '' unless it is held and has a name. */
export function credentialLine({ name, body, region, standing, since = '' }: Credential): string {
  if (standing !== 'held' || clause(name) === '') return '';
  const year = isDay(since) ? String(partsOf(since).year) : '';
  return [name, body, region, year]
    .map(clause)
    .filter(part => part !== '')
    .join(', ');
}
