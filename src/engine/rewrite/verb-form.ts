import type { Tense } from '../lines/line.ts';
import { pastOfBase } from '../verbs/inflect.ts';

/** The two forms a bullet's verb can have: past for what is over, base for what goes on. */
export type TargetForm = 'past' | 'base';

/** The forms to offer for the tense of a role, best first; both when the dates do not tell. */
export function targetForms(tense: Tense): readonly TargetForm[] {
  if (tense === 'past') return ['past'];
  return tense === 'present' ? ['base'] : ['past', 'base'];
}

/** A base verb, perhaps with more words (“care for”, “open and close”), in the wanted form. */
export function inForm(verb: string, form: TargetForm): string {
  if (form === 'base') return verb;
  return verb
    .split(' and ')
    .map(part => part.replace(/^\S+/, first => pastOfBase(first)))
    .join(' and ');
}
