import * as v from 'valibot';
import { asRecord } from './stored.ts';
import { readSlots, type SummarySlots } from './summary/slots.ts';

/** Where the statement that is being written is stored. */
export const draftKey = 'draft:statement';

// Loose in shape and without a version: whatever holds a text is worth giving back to the user.
const schema = v.looseObject({
  text: v.string(),
  statement: v.fallback(v.exactOptional(v.string()), ''),
  tags: v.fallback(v.optional(v.string()), undefined),
  variants: v.fallback(v.optional(v.array(v.object({ role: v.string(), text: v.string() }))), undefined),
  slots: v.optional(v.unknown()),
  began: v.fallback(v.optional(v.number()), undefined),
});

/**
 * Words on their way to a statement. `statement` is the id of the one being edited, '' for a new one. `tags`: one line as
 * typed; `variants`: wordings for target roles, unfinished ones among them; `slots`: what the text is put together from; `began`:
 * when the statement had last been changed as the editing began, ms since 1970.
 */
export interface Draft {
  text: string;
  statement: string;
  tags?: string;
  variants?: readonly { role: string; text: string }[];
  slots?: SummarySlots;
  began?: number;
}

/** The stored draft, or undefined where there is none worth giving back. Never throws. */
export function readDraft(raw: unknown): Draft | undefined {
  const result = v.safeParse(schema, raw);
  if (!result.success) return undefined;
  if (result.output.text === '' && !asRecord(result.output.slots)) return undefined;
  const { text, statement = '', tags, variants, slots, began } = result.output;
  return {
    text,
    statement,
    ...(tags !== undefined && { tags }),
    ...(variants && { variants }),
    ...(asRecord(slots) && { slots: readSlots(slots) }),
    ...(began !== undefined && { began }),
  };
}
