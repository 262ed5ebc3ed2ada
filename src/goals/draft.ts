import * as v from 'valibot';

// Loose in shape and without a version: whatever holds a text is worth giving back to the user.
const schema = v.looseObject({
  text: v.string(),
  statement: v.fallback(v.exactOptional(v.string()), ''),
});

/** Words on their way to a statement. `statement` is the id of the one being edited, '' for a new one. */
export interface Draft {
  text: string;
  statement: string;
}

/** The stored draft, or undefined where there is none worth giving back. Never throws. */
export function readDraft(raw: unknown): Draft | undefined {
  const result = v.safeParse(schema, raw);
  if (!result.success || result.output.text === '') return undefined;
  return { text: result.output.text, statement: result.output.statement ?? '' };
}
