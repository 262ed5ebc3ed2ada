import type { Line } from '../engine/lines/line.ts';
import { replacement } from '../engine/rewrite/replace.ts';
import type { Resume, Rule } from '../engine/rule.ts';
import { wordFact } from '../engine/text/word-facts.ts';

/** Words whose American and British spelling differ in one place: stem, the two spellings, endings. */
const PAIRS: readonly (readonly [stem: string, us: string, uk: string, endings: string])[] = [
  // Not “advertise”, “revise” and “exercise”, which have one spelling.
  [
    '[a-z]{2,20}(?:[aiu]l|[aeiou]n|[aou]r|[ei]t|im|rn|rd|gn|has)',
    'iz',
    'is',
    'e|ed|er|ers|es|ing|ation|ations',
  ],
  ['ana', 'lyz', 'lys', 'e|ed|ing'],
  ['behavi|col|fav|hon|lab|neighb', 'or', 'our', '|s|ed|ing|al|able|hood'],
  ['canc|couns|lab|lev|mod|trav', 'el', 'ell', 'ed|er|ers|ing|or|ors'],
  ['cen|me|thea', 'ter', 'tre', '|s'],
];

const PATTERNS = PAIRS.map(([stems, us, uk, endings]) => ({
  us,
  uk,
  pattern: new RegExp(`^(${stems})(${us}|${uk})(${endings})$`),
}));

/** The two spellings of a word, and which of them it has; undefined where there is only one. */
function spelling(word: string): { own: 'US' | 'UK'; pair: (typeof PATTERNS)[number] } | undefined {
  for (const pair of PATTERNS) {
    const { us, uk, pattern } = pair;
    if (!word.includes(us) && !word.includes(uk)) continue;
    const middle = pattern.exec(word)?.[2];
    if (middle !== undefined) return { own: middle === us ? 'US' : 'UK', pair };
  }
  return undefined;
}

function respelled(word: string, { us, uk, pattern }: (typeof PATTERNS)[number]): string {
  return word.replace(pattern, (_, stem: string, middle: string, ending: string) =>
    [stem, middle === us ? uk : us, ending].join(''),
  );
}

const HAS_TWO = wordFact(word => spelling(word) !== undefined);
const mayFind = (line: Line): boolean => (line.facts & HAS_TWO) !== 0;

/** Names keep their spelling: only what begins small, or a sentence, counts. */
function* spellingsIn(line: Line) {
  for (const [at, { word, from, facts }] of line.tokens.entries()) {
    if ((facts & HAS_TWO) === 0) continue;
    const isName = at > 0 && /\p{Lu}/u.test(line.text[from] ?? '');
    const found = isName ? undefined : spelling(word);
    if (found) yield { ...found, at };
  }
}

const majorities = new WeakMap<Resume, 'US' | 'UK' | undefined>();

/** The spelling that at least twice as many words have as the other. */
function majorityOf(resume: Resume): 'US' | 'UK' | undefined {
  if (majorities.has(resume)) return majorities.get(resume);
  let [us, uk] = [0, 0];
  for (const line of resume.lines) {
    if ((line.kind !== 'bullet' && line.kind !== 'summary') || !mayFind(line)) continue;
    for (const { own } of spellingsIn(line)) own === 'US' ? us++ : uk++;
  }
  const majority = us >= uk * 2 ? 'US' : uk >= us * 2 ? 'UK' : undefined;
  majorities.set(resume, us + uk > 0 ? majority : undefined);
  return majorities.get(resume);
}

export const spellingStyle: Rule = {
  id: 'spelling-style',
  family: 'consistency',
  level: 'consider',
  title: 'Spelling differs',
  advice: 'Use American or British spelling, not both: “organize, labor” or “organise, labour”.',
  source: 'several resume checkers',
  isOn: true,
  kinds: ['bullet', 'summary'],
  scope: 'resume',
  mayFind,
  *find(line, resume) {
    for (const { own, pair, at } of spellingsIn(line)) {
      const wanted = resume.style.spelling ?? majorityOf(resume);
      if (wanted === undefined || own === wanted) continue;
      const { from, to, word } = line.tokens[at]!;
      yield { from, to, fixes: replacement(line, at, at, respelled(word, pair)) };
    }
  },
  examples: {
    flagged: [
      'Experience\nClerk, Acme, 2019 – 2021\n- Organized 12 fairs and analyzed the sales\n- Planned the [labour] of 6 people',
      'Experience\nClerk, Acme, 2019 – 2021\n- Organised 12 fairs in 3 towns\n- Analysed the sales\n- [Traveled] to 9 shops',
    ],
    clear: [
      'Experience\nClerk, Acme, 2019 – 2021\n- Organized 12 fairs\n- Planned the labor of 6 people',
      'Experience\nClerk, Acme, 2019 – 2021\n- Organised 12 fairs\n- Planned the labour of 6 people',
      'Experience\nClerk, Acme, 2019 – 2021\n- Organized 12 fairs and analyzed the sales\n- Opened the shop at Harbour Centre',
      'Experience\nClerk, Acme, 2019 – 2021\n- Organized 12 fairs\n- Planned the labour of 6 people',
      'Experience\nClerk, Acme, 2019 – 2021\n- Organized and advertised 12 fairs\n- Supervised, revised and analyzed exercises',
    ],
  },
};
