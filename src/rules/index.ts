import type { Rule } from '../engine/rule.ts';
import { dutyOpening } from './duty-opening.ts';
import { emptyDuty } from './empty-duty.ts';
import { missingMetric } from './missing-metric.ts';
import { openBlank } from './open-blank.ts';
import { servedAs } from './served-as.ts';
import { tookPart } from './took-part.ts';
import { weakHelper } from './weak-helper.ts';
import { workedWith } from './worked-with.ts';

/** All rules, the first to win where two of the same level want the same words. */
export const rules: readonly Rule[] = [openBlank, dutyOpening, weakHelper, workedWith, tookPart, servedAs, emptyDuty, missingMetric];
