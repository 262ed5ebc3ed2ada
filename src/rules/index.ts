import type { Rule } from '../engine/rule.ts';
import { dutyOpening } from './duty-opening.ts';

/** All rules, the first to win where two of the same level want the same words. */
export const rules: readonly Rule[] = [dutyOpening];
