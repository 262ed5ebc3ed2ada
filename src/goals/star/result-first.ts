import { clause } from '../wording/tidy.ts';
import { inForm, verbFormOf } from '../wording/verb-form.ts';

const AMOUNT = '[~$€£]?\\d[\\d.,]*\\s?(?:[kKmMbB]|bn)?';
const LINK =
  ',?\\s(?:resulting in|leading to|which (?:led to|resulted in)|achieving|contributing to)\\s(?:an?\\s)?';

/** How a bullet's end tells its result: what comes first when the result leads. Groups: n the amount, x what changed. */
const TAILS: readonly (readonly [pattern: RegExp, verb: string])[] = [
  [
    RegExp(`${LINK}(?<n>${AMOUNT}\\s?%) (?:reduction|decrease|drop|decline|cut) in (?<x>[^,;.]+)$`, 'i'),
    'Cut',
  ],
  [
    RegExp(
      `${LINK}(?<n>${AMOUNT}\\s?%) (?:increase|rise|growth|gain|jump|improvement) in (?<x>[^,;.]+)$`,
      'i',
    ),
    'Raised',
  ],
  [RegExp(`${LINK}(?:annual )?savings? of (?<n>${AMOUNT})(?<x>[^,;.]*)$`, 'i'), 'Saved'],
  [RegExp(`,?\\s(?:which )?sav(?:ing|ed) (?<n>${AMOUNT})(?<x>[^,;.]*)$`, 'i'), 'Saved'],
  [/,?\s(?:which )?(?:cutting|cut|reducing|reduced) (?<x>[^,;.\d]+?) (?:by )?(?<n>\d[\d.,]*\s?%)$/i, 'Cut'],
  [
    /,?\s(?:which )?(?:increasing|increased|raising|raised|lifting|lifted|growing|grew|boosting|boosted) (?<x>[^,;.\d]+?) (?:by )?(?<n>\d[\d.,]*\s?%)$/i,
    'Raised',
  ],
];

const LONGEST = 600;

/**
 * A bullet of an act and its result with the result in front: “Rewrote the forms, cutting errors by 18%” → “Cut errors 18% by
 * rewriting the forms”. Undefined where the end names no amount, the beginning no verb that is known, or the text is no bullet
 * but far longer. No figure changes.
 */
export function resultFirst(bullet: string): string | undefined {
  if (bullet.length > LONGEST) return undefined;
  const words = clause(bullet);
  for (const [pattern, verb] of TAILS) {
    const tail = pattern.exec(words);
    if (!tail?.groups) continue;
    const act = words.slice(0, tail.index);
    const how = verbFormOf(act) === 'past' ? inForm(act, 'gerund') : undefined;
    if (how === undefined) return undefined;
    const amount = tail.groups.n!.trim();
    const what = tail.groups.x!.trim();
    const told = verb === 'Saved' ? `${amount} ${what}`.trim() : `${what} ${amount}`;
    return `${verb} ${told} by ${how.charAt(0).toLowerCase()}${how.slice(1)}`;
  }
  return undefined;
}
