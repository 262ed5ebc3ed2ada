import type { Blank } from '../finding.ts';
import { wordSet } from '../text/word-set.ts';
import { isJoint } from './clause-words.ts';
import { isBoundary, OPEN_DETERMINERS, type Phrase, type Words } from './object-phrase.ts';
import { isPlural } from './reach.ts';

const VAGUE = wordSet('various several multiple numerous many some different countless');
const VAGUE_HEADS = wordSet('variety number range lot dozens hundreds thousands scores couple handful array');
const GROUPS = wordSet('team crew department group squad unit workforce committee shift');
/** Counted by what they are of: “a fleet of 12 vans”. */
const COLLECTIONS = wordSet('fleet portfolio network chain pool roster');
const NO_COUNT = wordSet(
  'logistics sales operations savings benefits earnings electronics analytics communications goods news funds proceeds finances activities aspects efforts needs',
);
const NO_PLURAL = wordSet(
  'food water equipment software hardware furniture data money cash linen laundry mail produce payroll inventory merchandise',
);
const NO_COUNT_AFTER = wordSet('a an any each every no this that another either');

/** “Managed a team” → “Managed a 12-person team”. */
const groupBlank = (words: Words, { from, to }: Phrase): Blank | undefined => {
  const first = words[from]!;
  if (words[to + 1]?.word === 'of') {
    const member = words[to + 2];
    return member && !isBoundary(member.word) && !/^(?:a|an|the|all)$/.test(member.word)
      ? { from: member.from, to: member.from, before: '', after: ' ' }
      : undefined;
  }
  if (/^(?:a|an|the|our|their|its)$/.test(first.word)) {
    const article = first.word === 'an' ? 'a' : first.word;
    const next = words[from + 1]!;
    return from < to
      ? { from: first.from, to: next.from, before: `${article} `, after: '-person ' }
      : undefined;
  }
  return { from: first.from, to: first.from, before: '', after: '-person ' };
};

/** Before what is counted: “Trained 12 new hires”; undefined where no number reads as English. */
export const countBlank = (words: Words, phrase: Phrase): Blank | undefined => {
  const { from, to } = phrase;
  const first = words[from]!;
  const head = words[to]!.word;
  if (GROUPS.has(head) || (COLLECTIONS.has(head) && words[to + 1]?.word === 'of'))
    return groupBlank(words, phrase);
  if (!isPlural(head) || NO_COUNT.has(head) || NO_COUNT_AFTER.has(first.word)) return undefined;
  if (words[from - 1]?.word === ',') return undefined;
  // “Coached youth soccer”, “served food and drinks”
  const isInside = !head.endsWith('s') && !isBoundary(words[to + 1]?.word ?? '.');
  if (
    isInside ||
    words.slice(from, to).some(({ word }, at) => NO_PLURAL.has(word) && isJoint(words[from + at + 1]!.word))
  )
    return undefined;
  const insideOf = from > 1 && words[from - 1]!.word === 'of' && VAGUE_HEADS.has(words[from - 2]!.word);
  if (insideOf) {
    let start = from - 2;
    while (start > 0 && /^(?:a|wide|large|broad|great|an|huge)$/.test(words[start - 1]!.word)) start--;
    return { from: words[start]!.from, to: first.from, before: '', after: ' ' };
  }
  if (from > 0 && words[from - 1]!.word === 'of') return undefined;
  if (VAGUE.has(first.word) && from < to) return { from: first.from, to: first.to, before: '', after: '' };
  const owner = ownerOf(words, phrase);
  const place =
    owner < 0 && !(OPEN_DETERMINERS.has(first.word) && from < to) ? first : words[Math.max(owner, from) + 1]!;
  return { from: place.from, to: place.from, before: '', after: ' ' };
};

/** Index of the last “company's” before the head that an article or a possessive shows to be somebody's; -1 if none. */
const ownerOf = (words: Words, { from, to }: Phrase): number => {
  if (!NO_COUNT_AFTER.has(words[from]!.word) && !OPEN_DETERMINERS.has(words[from]!.word)) return -1;
  for (let at = to - 1; at > from; at--) if (/[’']s?$/.test(words[at]!.word)) return at;
  return -1;
};
