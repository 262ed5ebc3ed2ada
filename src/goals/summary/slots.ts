import * as v from 'valibot';

export const slotNames = ['who', 'proof', 'strengths', 'heading'] as const;

const line = v.fallback(v.string(), '');
const schema = v.looseObject({
  who: line,
  proof: v.fallback(v.array(v.string()), []),
  strengths: line,
  goal: line,
  off: v.fallback(v.array(v.picklist(slotNames)), []),
});

/**
 * What a professional summary is put together from. `who`: title and years; `proof`: achievements, the first two count;
 * `strengths`: separated by commas; `goal`: id of the goal that says where it is heading, or ''. `off`: slots that are
 * left out while their words are kept.
 */
export type SummarySlots = v.InferOutput<typeof schema>;
export type SlotName = (typeof slotNames)[number];

export const noSlots: SummarySlots = { who: '', proof: [], strengths: '', goal: '', off: [] };

/** Stored slots of any age; what is no text becomes none. Never throws. */
export function readSlots(raw: unknown): SummarySlots {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : noSlots;
}
