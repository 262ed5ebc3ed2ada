import { tokenize } from '../../engine/text/tokenize.ts';
import { baseOfPast } from '../../engine/verbs/inflect.ts';
import { clause } from '../wording/tidy.ts';
import { verbFormOf } from '../wording/verb-form.ts';

/** Which of the four parts of a story a bullet tells. */
export interface StarParts {
  situation: boolean;
  task: boolean;
  action: boolean;
  result: boolean;
}

/**
 * What a bullet is as a whole: `strong` has an action, a result and a figure; `complete` the first two or a result that speaks
 * for itself; `result-only` a change without how it came about; the others tell less.
 */
export type StarGrade = 'strong' | 'complete' | 'result-only' | 'action-only' | 'task-only' | 'context-only';

const LEAD_IN =
  /^(?:when|after|during|amid(?:st)?|following|facing|faced with|given|despite|in response to|because|as|upon|with) (?!(?:a )?(?:goal|target|quota)\b)[^,]{4,90}, /i;
const SITUATION = [
  LEAD_IN,
  /\b(?:inherit(?:ed|ing)|struggling|declining|failing|stalled|overdue|backlogged|under-?staffed|short-?staffed|outdated|legacy|paper-based|loss-making|under-?performing|fast-growing|newly (?:formed|opened|merged|acquired))\b/i,
  /\b(?:during|after|amid|despite|following) (?:the |an? )?(?:[\w-]+ ){0,3}(?:merger|acquisition|reorgani[sz]ation|restructuring|pandemic|covid\S*|outage|recall|shortage|strike|freeze|layoffs?|crisis|flood|hurricane|relocation|shutdown|growth|turnover)\b/i,
  /\b(?:for|at|in|on|across|within) (?:an? |the )?[$€£]?\d[\w.,]*[- ]?(?:bed|seat|person|people|store|site|unit|plant|school|branch|room|acre|cover|member|employee|country|state|county|clinic|campus)s?\b/i,
];
const FRAME =
  /\b(?:(?:responsible|accountable) for|(?:tasked|charged|entrusted) with|in charge of|(?:asked|assigned|needed|expected|required) to)\b/i;
const TASK = [
  FRAME,
  /\b(?:goals?|targets?|quotas?|deadlines?|objectives?|mandates?|sla|requirements?|benchmarks?)\b/i,
  /\b(?:in order )?to (?:meet|hit|reach|satisfy|comply with|prepare for|replace|address|solve|bring|close|recover|win back|keep|stop|prevent)\b/i,
];
const WEAK_OPENING =
  /^(?:helped|assisted|aided|supported|worked|participated|contributed|involved|attended|responsible|accountable|tasked|charged|duties|responsibilities|served|acted|functioned|was|were|had|did|got|learned|gained|shadowed|familiar|exposed|part|member|in charge|passed|won|earned|ranked)\b/i;
const HOW = /\b(?:by|through|via) (?:[a-z]+ly )?[a-z-]+ing\b|\busing \w/i;
const RESULT = [
  /\b(?:result(?:ing|ed) in|leading to|which (?:led to|cut|raised|reduced|increased|saved|improved|won|earned|became|allowed|let)|thereby|yielding|so that)\b/i,
  /, (?:saving|cutting|reducing|increasing|raising|lifting|boosting|doubling|tripling|halving|earning|winning|freeing|avoiding|preventing|beating|exceeding|meeting|reaching|adding|recovering|generating|driving|shipping|finishing|growing|shortening|eliminating|closing|keeping|turning) (?!\[)/i,
  /\b(?:adopted|approved|funded|accepted|selected|published|cited|used|rolled out|implemented|featured|copied) (?:by|in|across|for|as|at|company-?wide|nationally)\b|\bbecame the (?:standard|template|model)\b/i,
  /\b(?:that|who|which) (?:moved|lifted|raised|cut|saved|won|kept|reduced|increased|improved|earned|doubled|tripled|halved|brought|generated|recovered|passed|grew)\b/i,
  /[;,] (?:[$€£]?[\w.,%]+ ){1,6}(?:kept|passed|graduated|rose|fell|dropped|stayed|grew|returned|renewed|went on to|were (?:promoted|hired|certified|retained|housed))\b/i,
  /\b(?:won|earned|promoted|awarded|recogni[sz]ed|ranked|passed|certified)\b/i,
  /\b(?:on time|ahead of schedule|early|(?:under|within|on) budget|first time|without (?:an? )?(?:[\w-]+ ){0,2}(?:incident|injury|error|complaint|downtime|loss)\w*)\b/i,
  /\b(?:exceed|surpass|beat|outperform|outsold|overachiev)\w*\b/i,
];
const FIGURE = /(?<![\p{L}\d-])[$€£]?\d|\b(?:doubled|tripled|halved|twice|half)\b/iu;
/** Verbs whose figure is a result, whatever it counts. */
const CHANGES = new Set(
  `increase grow raise boost improve lift expand accelerate double triple reduce decrease cut lower slash trim shorten save
eliminate recover retain convert win generate sell secure halve`.split(/\s+/),
);

/** Characters of a bullet that are looked at: far more than its two lines. */
const LONGEST = 600;

/** The parts a bullet tells, from its words alone; a figure in a duty phrase is a target and no result. Never throws. */
export function starPartsOf(bullet: string): StarParts {
  const words = clause(bullet.slice(0, LONGEST));
  const own = words.replace(LEAD_IN, '');
  const isFramed = FRAME.test(words);
  const isActing = !WEAK_OPENING.test(own) && verbFormOf(own) !== 'none';
  return {
    situation: SITUATION.some(sign => sign.test(words)),
    task: TASK.some(sign => sign.test(words)),
    action: isActing || HOW.test(words),
    result: RESULT.some(sign => sign.test(words)) || (!isFramed && hasChanged(words)),
  };
}

/** The same as one word. */
export function starGradeOf(bullet: string): StarGrade {
  const words = clause(bullet.slice(0, LONGEST));
  const { task, action, result } = starPartsOf(words);
  if (result && !action) return 'complete';
  if (!action) return task ? 'task-only' : 'context-only';
  if (!result) return 'action-only';
  const isTold = HOW.test(words) || RESULT.some(sign => sign.test(words));
  if (CHANGES.has(firstVerb(words)) && !isTold) return 'result-only';
  return FIGURE.test(words) ? 'strong' : 'complete';
}

const hasChanged = (words: string): boolean =>
  FIGURE.test(words) && tokenize(words).some(({ word }) => CHANGES.has(baseOfPast(word) ?? ''));

const firstVerb = (words: string): string => baseOfPast(tokenize(words)[0]?.word ?? '') ?? '';
