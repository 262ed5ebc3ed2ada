import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { sentenceEnd } from '../span.ts';
import { baseOfGerund, baseOfThird, isBaseVerb, pastOfParticiple } from '../verbs/inflect.ts';
import { isAdverb } from '../verbs/leading-verb.ts';
import { capital } from './capital.ts';

const LOWER_FIRST = new Set(
  `a an the all each every both many several various some most new four two three five six seven eight nine ten these those daily weekly
monthly annual quarterly revenue sales customer customers client clients employee employees data staff patient patients student students
accounts account training safety product products project projects system systems meeting meetings session sessions process processes
software equipment material materials content inventory food money funds policies procedures`.split(/\s+/),
);
const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'am']);
const OWN_AGENT = new Set(['me', 'my', 'us', 'our']);
const LONGEST_SUBJECT = 8;

/**
 * “A new system was designed and built” → “Designed and built a new system”. `auxiliary` is the token of “was”,
 * `participle` that of the participle. None when somebody else did it or the subject is no plain noun phrase.
 */
export function rewritePassive(line: Line, auxiliary: number, participle: number): Fix[] {
  const { tokens, text, openings } = line;
  const before = openings.filter(opening => opening.first <= auxiliary);
  const first = Math.max(0, ...before.map(opening => opening.first));
  const end = sentenceEnd(line, first);
  if (auxiliary <= first || auxiliary - first > LONGEST_SUBJECT || line.tense === 'present') return [];
  const subject = tokens.slice(first, auxiliary);
  if (subject.some(token => /^(?:[,;:]|that|which|who|when|if|as|it|they|there)$/.test(token.word)))
    return [];
  // “Invoices were processed and payments were posted”: two statements.
  if (tokens.slice(first, end).filter(token => AUXILIARIES.has(token.word)).length > 1) return [];
  const verbs: string[] = [];
  let at = participle;
  for (;;) {
    while (isAdverb(tokens[at]?.word ?? '')) at++;
    const past = pastOfParticiple(tokens[at]?.word ?? '');
    if (past === undefined) return [];
    verbs.push(past);
    const next = tokens[at + 1]?.word;
    const isListed =
      (next === 'and' || next === ',') && pastOfParticiple(tokens[at + 2]?.word ?? '') !== undefined;
    if (!isListed || at + 2 >= end) break;
    verbs.push(next === ',' ? ', ' : ' and ');
    at += 2;
  }
  at++;
  const by = tokens.findIndex(
    (token, n) => n >= at && n < end && token.word === 'by' && !isAmount(line, n + 1),
  );
  if (by >= 0 && !(by === at && OWN_AGENT.has(tokens[by + 1]?.word ?? ''))) return [];
  let resume = at;
  if (by >= 0) resume = by + (tokens[by + 2]?.word === 'team' ? 3 : 2);
  const from = tokens[first]!.from;
  const to = tokens[resume]?.from ?? tokens[end - 1]!.to;
  const noun = text.slice(from, tokens[auxiliary - 1]!.to);
  const isPlainWord = LOWER_FIRST.has(subject[0]!.word) || isKnownWord(subject[0]!.word);
  const object = isPlainWord ? noun.replace(/^\p{Lu}(?!\p{Lu})/u, letter => letter.toLowerCase()) : noun;
  const gap = resume < end && /^[\p{L}\d$€£(]/u.test(tokens[resume]!.word) ? ' ' : '';
  const changed = `${capital(verbs.join(''))} ${object}${gap}`;
  const fix = {
    label: (changed + text.slice(to, tokens[end - 1]!.to)).replace(/\s+/g, ' '),
    from,
    to,
    text: changed,
  };
  return [fix];
}

/** “by 20%” tells how much, not who. */
function isAmount(line: Line, at: number): boolean {
  return (
    /^\d/.test(line.tokens[at]?.word ?? '') &&
    /^(?:%|percent|points?|times|x)$/.test(line.tokens[at + 1]?.word ?? '')
  );
}

const isKnownWord = (word: string): boolean =>
  isBaseVerb(word) || baseOfGerund(word) !== undefined || baseOfThird(word) !== undefined;
