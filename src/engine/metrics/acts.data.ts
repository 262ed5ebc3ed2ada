import type { VerbClass } from '../verbs/lexicon.data.ts';

/** What a verb claims, for deciding whether a number is missing. */
export type Act = Exclude<VerbClass, 'other'>;

/** Verbs that hide the act: the next verb or act noun tells what was done. */
export const LIGHT_VERBS =
  'collaborate help assist participate involve aid support contribute work engage perform conduct carry complete provide offer facilitate';

/** Nouns that stand for an act at the head of a line: “Roll-out of incentive plans”; those in -ment and -ation follow a rule. */
export const ACT_NOUNS = `
  sale:sell rollout:roll roll-out:roll setup:install analysis:analyze maintenance:maintain production:produce delivery:deliver
  acquisition:acquire reduction:reduce growth:grow expansion:expand conversion:convert introduction:introduce resolution:resolve
  registration:register publication:publish assembly:assemble leadership:lead mentorship:mentor oversight:oversee workshop:train
  seminar:train verification:verify orientation:onboard response:respond audit:audit design:design redesign:redesign review:review
  research:research launch:launch purchase:purchase`;
