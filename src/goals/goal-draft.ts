import * as v from 'valibot';

const schema = v.looseObject({
  changed: v.fallback(v.exactOptional(v.pipe(v.number(), v.finite())), 0),
  fields: v.record(v.string(), v.string()),
});

/** Words on their way into one goal, by field, and when the last key came (ms since 1970). Field names are the caller's. */
export interface GoalDraft {
  changed: number;
  fields: Record<string, string>;
}

/** The stored draft, or undefined where there is none worth giving back. Never throws. */
export function readGoalDraft(raw: unknown): GoalDraft | undefined {
  const result = v.safeParse(schema, raw);
  if (!result.success || Object.keys(result.output.fields).length === 0) return undefined;
  return { changed: result.output.changed ?? 0, fields: result.output.fields };
}
