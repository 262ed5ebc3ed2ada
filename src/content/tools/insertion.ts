import type { InsertResult, InsertTarget } from '../../platform/page-api.ts';
import type { CaretMemory } from '../last-caret.ts';

/** Where an inserted text would go now, or null when no field of this frame has had the caret. */
export function insertTarget(caret: CaretMemory): InsertTarget | null {
  const last = caret.get();
  return last ? { label: last.field.label(), focusedAt: last.focusedAt } : null;
}

/** Puts a text at the last caret, as one undo step. */
export async function insertAtCaret(caret: CaretMemory, text: string): Promise<InsertResult> {
  const last = caret.get();
  if (!last) return { outcome: 'no-field', label: '' };
  return { outcome: await last.field.insert(text, last.at), label: last.field.label() };
}
