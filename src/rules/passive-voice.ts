import type { Line } from '../engine/lines/line.ts';
import { rewritePassive } from '../engine/rewrite/passive.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf, wordAt } from '../engine/span.ts';
import { isWord } from '../engine/text/characters.ts';
import { baseOfGerund, baseOfParticiple, isBaseVerb } from '../engine/verbs/inflect.ts';
import { isAdverb, isGerundNoun } from '../engine/verbs/leading-verb.ts';
import { STATES } from './passive-voice.data.ts';

/** Words that open a clause about something else: what follows is not the writer's own work. */
const OTHER_CLAUSE =
  /^(?:that|which|who|whose|when|where|if|because|since|whether|until|after|before|once|as|how|what|they|responsible|accountable)$/;

function participleAfter(line: Line, auxiliary: number): number {
  let at = auxiliary + 1;
  while (
    at < line.tokens.length &&
    (isAdverb(wordAt(line, at)) || /^(?:being|been|not|all|well)$/.test(wordAt(line, at)))
  )
    at++;
  const word = wordAt(line, at);
  if (baseOfGerund(word) !== undefined || STATES.has(word)) return -1;
  return baseOfParticiple(word) !== undefined || /^\p{Ll}{4,}ed$/u.test(word) ? at : -1;
}

function isOwnWork(line: Line, auxiliary: number): boolean {
  let start = 0;
  for (const opening of line.openings) if (opening.first <= auxiliary) start = opening.first;
  if (auxiliary === start) return /^(?:was|were)$/.test(wordAt(line, auxiliary));
  for (let at = auxiliary - 1; at >= start; at--)
    if (OTHER_CLAUSE.test(wordAt(line, at)))
      return wordAt(line, at) === 'which' && /^(?:was|were)$/.test(wordAt(line, auxiliary));
  for (let at = start + 1; at < auxiliary; at++) {
    const word = wordAt(line, at);
    if (baseOfGerund(word) !== undefined && !isGerundNoun(word)) return false;
    if (word === 'to' && isBaseVerb(wordAt(line, at + 1))) return false;
  }
  const opening = line.openings.find(candidate => candidate.first === start);
  const hasVerbBefore = opening !== undefined && opening.form !== 'none' && opening.verb < auxiliary;
  return !hasVerbBefore;
}

/** “were adopted by 4 agencies”: the line says who did it, and it was somebody else. */
function namesAnother(line: Line, participle: number): boolean {
  const at = line.tokens.findIndex(
    (token, n) => n > participle && n <= participle + 2 && token.word === 'by',
  );
  if (at < 0) return false;
  const next = wordAt(line, at + 1);
  const second = wordAt(line, at + 2);
  if (/^\d/.test(next))
    return (
      isWord(second) &&
      !/^(?:percent|pm|am|hours?|days?|weeks?|months?|minutes?|points?|times|k|m)$/.test(second)
    );
  return (
    /^(?:the|a|an|all|both|other|another|senior|local|over|several)$/.test(next) &&
    !/^(?:end|deadline|due|close|start|year|month|team|hour|time)$/.test(second)
  );
}

export const passiveVoice: Rule = {
  id: 'passive-voice',
  family: 'passive',
  level: 'improve',
  title: 'Passive',
  advice: 'The passive hides who did it. Put the verb first and let yourself be the one who acts.',
  source: 'Harvard and Yale career offices',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: ['was', 'were', 'is', 'are', 'been', 'being'],
  *find(line, _resume, hits) {
    for (const { first } of hits) {
      const participle = participleAfter(line, first);
      if (participle < 0 || !isOwnWork(line, first) || namesAnother(line, participle)) continue;
      const hasAuxiliary =
        /^(?:been|being)$/.test(wordAt(line, first)) &&
        /^(?:has|have|had|is|are|was|were)$/.test(wordAt(line, first - 1));
      const auxiliary = hasAuxiliary ? first - 1 : first;
      const fixes = rewritePassive(line, auxiliary, participle);
      yield { ...spanOf(line, auxiliary, participle), fixes };
    }
  },
  examples: {
    flagged: [
      'A new scheduling system [was designed] and built',
      'Four safety gaps [were identified]',
      'All invoices [were quickly processed]',
      'Shrinkage [was reduced] by 12 percent',
      'The manual [has been written] in two weeks',
    ],
    clear: [
      'Designs were adopted by 4 agencies',
      'The plan was praised by the city council',
      'Was promoted to shift lead in 8 months',
      'Designed a planner that is used by 40 clinics',
      'Interviewed users who were interested in early access',
      'Sold phones to firms that are based in Austin',
      'Checked whether parts were shipped',
    ],
  },
};
