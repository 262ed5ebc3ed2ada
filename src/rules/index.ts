import type { Rule } from '../engine/rule.ts';
import { chatbotLeftover } from './chatbot-leftover.ts';
import { dateFormat } from './date-format.ts';
import { declarationLine } from './declaration-line.ts';
import { documentTitle } from './document-title.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateBullet } from './duplicate-bullet.ts';
import { dutyOpening } from './duty-opening.ts';
import { emptyDuty } from './empty-duty.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { endPunctuation } from './end-punctuation.ts';
import { fillerPhrase } from './filler-phrase.ts';
import { firstPerson } from './first-person.ts';
import { gerundOpening } from './gerund-opening.ts';
import { hedgeWord } from './hedge-word.ts';
import { indirectVerb } from './indirect-verb.ts';
import { informalWord } from './informal-word.ts';
import { longBullet } from './long-bullet.ts';
import { missingCapital } from './missing-capital.ts';
import { missingMetric } from './missing-metric.ts';
import { nounOpening } from './noun-opening.ts';
import { objectiveHeading } from './objective-heading.ts';
import { oldObjective } from './old-objective.ts';
import { openBlank } from './open-blank.ts';
import { passiveVoice } from './passive-voice.ts';
import { payOrLeaving } from './pay-or-leaving.ts';
import { personalDetails } from './personal-details.ts';
import { personalNumber } from './personal-number.ts';
import { referencesLine } from './references-line.ts';
import { repeatedVerb } from './repeated-verb.ts';
import { servedAs } from './served-as.ts';
import { spelledShort } from './spelled-short.ts';
import { spellingStyle } from './spelling-style.ts';
import { streetAddress } from './street-address.ts';
import { tenseSlip } from './tense-slip.ts';
import { thirdPerson } from './third-person.ts';
import { tookPart } from './took-part.ts';
import { vagueWord } from './vague-word.ts';
import { weakAdverb } from './weak-adverb.ts';
import { weakHelper } from './weak-helper.ts';
import { weakIntensity } from './weak-intensity.ts';
import { wordyVerb } from './wordy-verb.ts';
import { workedWith } from './worked-with.ts';

/** All rules, the first to win where two of the same level want the same words. */
export const rules: readonly Rule[] = [
  personalNumber,
  openBlank,
  chatbotLeftover,
  personalDetails,
  dutyOpening,
  weakHelper,
  workedWith,
  tookPart,
  emptyDuty,
  firstPerson,
  thirdPerson,
  passiveVoice,
  oldObjective,
  objectiveHeading,
  referencesLine,
  payOrLeaving,
  tenseSlip,
  gerundOpening,
  nounOpening,
  doubledWord,
  missingMetric,
  indirectVerb,
  servedAs,
  hedgeWord,
  emptyPhrase,
  weakIntensity,
  fillerPhrase,
  vagueWord,
  weakAdverb,
  wordyVerb,
  duplicateBullet,
  repeatedVerb,
  longBullet,
  informalWord,
  spelledShort,
  missingCapital,
  endPunctuation,
  dateFormat,
  spellingStyle,
  streetAddress,
  documentTitle,
  declarationLine,
];
