import type { Goal } from '../goal.ts';
import { publicWording } from '../public-wording.ts';
import { clause } from '../wording/tidy.ts';
import { inForm } from '../wording/verb-form.ts';
import { newStory, type Period, periods, type Story, withParts } from './story.ts';

const DUTY =
  /^(?:(?:was\s+|were\s+|am\s+)?(?:responsible|accountable)\s+for|in\s+charge\s+of|(?:was\s+)?(?:tasked|charged|entrusted)\s+with|(?:job\s+)?(?:duties|responsibilities)\s+(?:included|include|were)\s*:?|helped\s+(?:with|to)|assisted\s+(?:with|in)|involved\s+in)\s+/i;

/** A figure and what it counts: “50 new customers”, “$1.2M”, “95% satisfaction”. */
const FIGURE =
  /(?<![\p{L}\d-])([$€£]?\d[\d.,]*\s?(?:%|k|m|bn)?\+?)(?![\p{L}\d])(?:\s+((?:(?:new|more|paying|active|open)\s+)?\p{Ll}{3,}s)\b)?/iu;

const OFTEN =
  /\b(?:(?:every|each|per|an?)\s+(day|week|month|quarter|year)|(daily|weekly|monthly|quarterly|yearly|annual(?:ly)?))\b/i;

/** A story of a goal: its wording for others as the task, its finish line as target and actual, what came of it as result. */
export function storyFromGoal(id: string, goal: Goal, order: number, now: number): Story {
  const { target, actual, unit, isLowerBetter } = goal.finish ?? {};
  const parts = {
    task: publicWording(goal),
    result: goal.result,
    target,
    actual,
    unit,
    isLowerBetter,
    goal: goal.id,
  };
  return withParts(newStory(id, order, now), parts, now);
}

/**
 * A story of a resume bullet. A duty (“Responsible for bringing in 50 new customers every month”) is the task, its figure
 * the target: whether it was reached is what the story asks. Any other bullet is the action.
 */
export function storyFromBullet(id: string, bullet: string, order: number, now: number): Story {
  const words = clause(bullet);
  const duty = DUTY.exec(words);
  if (!duty) return withParts(newStory(id, order, now), { action: words, bullet: words }, now);
  const rest = words.slice(duty[0].length);
  const [, target, unit] = FIGURE.exec(rest) ?? [];
  const parts = {
    task: inForm(rest, 'base') ?? rest,
    target: target?.trim(),
    unit,
    period: target ? periodIn(rest) : undefined,
    bullet: words,
  };
  return withParts(newStory(id, order, now), parts, now);
}

function periodIn(text: string): Period | undefined {
  const [, unit = '', adverb = ''] = OFTEN.exec(text) ?? [];
  const named = (unit || adverb.replace(/^annual.*/i, 'year')).toLowerCase();
  return periods.find(
    period => named === period || named === `${period}ly` || (named === 'daily' && period === 'day'),
  );
}
