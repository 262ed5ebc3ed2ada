import * as v from 'valibot';
import { asRecord, fitted } from '../stored.ts';

export const slotNames = ['who', 'proof', 'strengths', 'heading'] as const;

export const slotsSchema = v.looseObject({
  who: v.string(),
  proof: v.array(v.string()),
  strengths: v.string(),
  goal: v.string(),
  off: v.array(v.picklist(slotNames)),
});

/**
 * What a professional summary is put together from. `who`: title and years; `proof`: achievements, the first two count;
 * `strengths`: separated by commas; `goal`: id of the goal that says where it is heading, or ''. `off`: slots that are
 * left out while their words are kept.
 */
export type SummarySlots = v.InferOutput<typeof slotsSchema>;
export type SlotName = (typeof slotNames)[number];

export const noSlots: SummarySlots = { who: '', proof: [], strengths: '', goal: '', off: [] };

/** Stored slots of any age; what is no text becomes none. Never throws. */
export function readSlots(raw: unknown): SummarySlots {
  return { ...noSlots, ...fitted(slotsSchema, asRecord(raw) ?? {}) };
}
