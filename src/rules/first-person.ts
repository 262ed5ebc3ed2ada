import type { Line } from '../engine/lines/line.ts';
import { withoutSubject } from '../engine/rewrite/verb-first.ts';
import type { Rule } from '../engine/rule.ts';
import { isCapital, spanOf, startsSentence, wordAt } from '../engine/span.ts';
import { baseOfPast, isBaseVerb } from '../engine/verbs/inflect.ts';

/** “Phase I”, “World War I”, “I-9”. */
const LETTER_BEFORE =
  /^(?:phase|level|type|part|title|class|grade|tier|stage|step|volume|war|category|section|schedule|group|division|model|mark|trial|i|-|\/)$/;
const BEFORE_CLAUSE = /^(?:as|when|where|while|since|because|if|after|before|that|which|what|here)$/;

function isPronoun(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  const before = wordAt(line, at - 1);
  const next = line.tokens[at + 1];
  if (token.word === 'i') {
    if (LETTER_BEFORE.test(before)) return false;
    const isActing = next && (isBaseVerb(next.word) || baseOfPast(next.word) !== undefined);
    // “Engineer I on the night shift”: a name; so is a small one.
    const isName = !isCapital(line, at) || (isCapital(line, at - 1) && !BEFORE_CLAUSE.test(before));
    if (isName && !isActing) return false;
    if (next && next.from === token.to && !/^[,;]$/.test(next.word)) return false;
    return next !== undefined && !/^(?:and|&|or|,|-|–|through|to)$/.test(next.word);
  }
  if (token.word === 'us') return !isCapital(line, at) && next?.word !== '$' && next?.word !== '-';
  if (token.word === 'mine')
    return (
      before !== '' &&
      !/^(?:coal|gold|copper|iron|salt|data|open-pit|underground|land|the|a|of|and)$/.test(before) &&
      !/^(?:safety|site|planning|operations|engineers?)$/.test(next?.word ?? '')
    );
  if (/^(?:our|my|we|me)$/.test(token.word) && isCapital(line, at) && !startsSentence(line, at)) {
    return !(isCapital(line, at + 1) && isCapital(line, at - 1));
  }
  return !(token.word === 'our' && next?.word === 'lady');
}

export const firstPerson: Rule = {
  id: 'first-person',
  family: 'pronoun',
  level: 'improve',
  title: 'First person',
  advice: 'Resumes leave out I, my and we. Start with the verb; say “the team” or name your own part.',
  source: 'Harvard and Yale career offices',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: ["i/i'm/i've/i'd/i'll/me/my/mine/myself/we/we've/we're/our/ours/ourselves/us"],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      if (!isPronoun(line, first)) continue;
      yield { ...spanOf(line, first, last), fixes: withoutSubject(line, first) };
    }
  },
  examples: {
    flagged: [
      '[I] managed a shift of 12',
      'Trained [my] team on new software',
      '[We] launched the app in 9 weeks',
      'Customers loved [our] new menu',
      "[I've] led three launches",
    ],
    clear: [
      'Ran Phase I trials at 4 sites',
      'Completed I-9 checks for 80 hires',
      'Expanded US sales by a fifth',
      'Inspected coal mine vents at 3 sites',
      'Cut I/O waits in half',
    ],
  },
};
