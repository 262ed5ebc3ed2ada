import * as v from 'valibot';
import { checked, fittedList, type Reading } from '../stored.ts';
import { line, readTold, toldEntries } from '../told.ts';

const flag = v.exactOptional(v.boolean());

export const claims = ['once', 'every', 'average'] as const;
export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const confirmations = ['did', 'figures', 'explain'] as const;

const schema = v.looseObject({
  ...toldEntries,
  situation: line,
  task: line,
  action: line,
  result: line,
  target: line,
  actual: line,
  unit: line,
  claim: v.exactOptional(v.picklist(claims)),
  period: v.exactOptional(v.picklist(periods)),
  periods: line,
  tries: line,
  wins: line,
  days: line,
  isLowerBetter: flag,
  isEstimate: flag,
  isTeam: flag,
  isMerged: flag,
  part: line,
  confirmed: v.exactOptional(v.array(v.picklist(confirmations))),
  goal: line,
  bullet: line,
});

/**
 * What happened once, in four parts. Times are ms since 1970. `action` holds task and action where the two are one
 * (`isMerged`; `task` waits unused), and `part` takes its place when `isTeam`. `target` and `actual` are figures as typed, `unit` what they count. `claim`: was it
 * so once, in every `period` (for `periods` of them) or on average. `isEstimate`: the figures are about right.
 * `tries`, `wins`, `days`: what was done and what worked out a day, on how many working days of a period, as typed.
 * `confirmed`: what the user ticked: I did it, the figures are right or a fair estimate, I can explain it. `goal`: id of
 * the goal it finished; `bullet`: the line it began with. Keys a newer Upshot may have added are kept.
 */
export type Story = v.InferOutput<typeof schema>;
export type Claim = (typeof claims)[number];
export type Period = (typeof periods)[number];

/** Reads one stored value, whatever its age. Never throws. */
export function readStory(id: string, raw: unknown): Reading<Story> {
  return readTold(schema, id, raw, repaired);
}

/** The value to store. Throws TypeError, naming the part, when the story does not fit the schema. */
export function writeStory(story: Story): Story {
  return checked(schema, story);
}

/** Everything a keyed store needs to know to hold stories. */
export const storyKind = { prefix: 'story:', read: readStory, write: writeStory };

export function newStory(id: string, order: number, now: number): Story {
  return { version: 1, id, order, created: now, changed: now };
}

/** Has the user ticked everything that is asked before a story goes out? */
export function isConfirmed({ confirmed = [] }: Story): boolean {
  return confirmations.every(name => confirmed.includes(name));
}

/** Characters a part of a story should have at most; advice, nothing is cut. */
export const longestPart = 280;

/** The story with some of its parts changed; undefined, '' and false take a part away. */
export function withParts(
  story: Story,
  parts: { [Part in keyof Story]?: Story[Part] | undefined },
  now: number,
): Story {
  const isEmpty = (part: unknown) => part === undefined || part === '' || part === false;
  const all = Object.entries({ ...story, ...parts, changed: now });
  return Object.fromEntries(all.filter(([name, part]) => !(name in parts && isEmpty(part)))) as Story;
}

function repaired({ confirmed, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, confirmed: fittedList(confirmed, tick => confirmations.some(one => one === tick)) };
}
