import type { Rule } from '../engine/rule.ts';
import { dutyOpening } from './duty-opening.ts';
import { emptyDuty } from './empty-duty.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { fillerPhrase } from './filler-phrase.ts';
import { firstPerson } from './first-person.ts';
import { missingMetric } from './missing-metric.ts';
import { openBlank } from './open-blank.ts';
import { passiveVoice } from './passive-voice.ts';
import { servedAs } from './served-as.ts';
import { tookPart } from './took-part.ts';
import { vagueWord } from './vague-word.ts';
import { weakAdverb } from './weak-adverb.ts';
import { weakHelper } from './weak-helper.ts';
import { weakIntensity } from './weak-intensity.ts';
import { wordyVerb } from './wordy-verb.ts';
import { workedWith } from './worked-with.ts';

/** All rules, the first to win where two of the same level want the same words. */
export const rules: readonly Rule[] = [
  openBlank,
  dutyOpening,
  weakHelper,
  workedWith,
  tookPart,
  firstPerson,
  passiveVoice,
  servedAs,
  emptyDuty,
  emptyPhrase,
  weakIntensity,
  vagueWord,
  fillerPhrase,
  weakAdverb,
  wordyVerb,
  missingMetric,
];
