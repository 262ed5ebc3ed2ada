import { LEARN_HERE, LEAVING, type LeavingKind } from './leaving-risk.data.ts';

/** Words that may sound like leaving: UTF-16 offsets into the wording, and what one could learn in this job instead. */
export interface LeavingRisk {
  kind: LeavingKind;
  from: number;
  to: number;
  /** The words themselves. */
  text: string;
  learnHere: readonly string[];
}

/**
 * What an employer may hear as a plan to leave, the first such phrase; advice, never a gate. Meant for wordings for others
 * only: the user's own words are nobody's business. `fine`: phrases the user called fine here, as `finePhrase` gives them.
 */
export function leavingRisk(wording: string, fine: readonly string[] = []): LeavingRisk | undefined {
  const risks = LEAVING.flatMap(({ kind, pattern, unless }) => {
    const match = pattern.exec(wording);
    if (!match || unless?.test(wording)) return [];
    const [from, text] = [match.index, match[0]];
    return fine.includes(finePhrase(text))
      ? []
      : [{ kind, from, to: from + text.length, text, learnHere: LEARN_HERE[kind] }];
  });
  return risks.toSorted((a, b) => a.from - b.from)[0];
}

/** A phrase the way “fine here” remembers it: case and spaces don't count. */
export function finePhrase(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A wording from chips: “grow my leadership and project management skills”. */
export function learningWording(skills: readonly string[]): string {
  const list =
    skills.length < 3 ? skills.join(' and ') : `${skills.slice(0, -1).join(', ')} and ${skills.at(-1)}`;
  return list === '' ? '' : `Build experience in ${list}`;
}
