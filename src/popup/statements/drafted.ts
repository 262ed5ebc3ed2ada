import type { Draft } from '../../goals/draft.ts';
import { withEarlier } from '../../goals/earlier.ts';
import { reworded, type Statement } from '../../goals/statement.ts';
import { isWritten } from '../../goals/stored.ts';
import { withTags } from '../../goals/variants.ts';

/** What the editor begins with. */
export function draftFrom({ id, text, tags, variants, slots, changed }: Statement): Draft {
  return {
    text,
    statement: id,
    began: changed,
    ...(tags && { tags: tags.join(', ') }),
    ...(variants && { variants: variants.map(({ role, text }) => ({ role, text })) }),
    ...(slots && { slots }),
  };
}

/**
 * The statement with everything the editor holds; wordings without words or without a role are left out. Changed in another
 * window since the editing began, it remembers that form.
 */
export function withDraft(statement: Statement, draft: Draft, now: number): Statement {
  const { slots: _, variants: before = [], ...rest } = reworded(statement, draft.text.trim(), now);
  const variants = (draft.variants ?? [])
    .filter(({ role, text }) => isWritten(role) && isWritten(text))
    .map(({ role, text }) => ({
      ...before.find(one => one.role === role),
      role: role.trim(),
      text: text.trim(),
    }));
  const next = {
    ...rest,
    ...(variants.length > 0 && { variants }),
    ...(draft.slots && { slots: draft.slots }),
  };
  const drafted = withTags(next, draft.tags ?? '', now);
  return isEditedSince(statement, draft) ? withEarlier(drafted, statement) : drafted;
}

/** Has another window put other words into the statement since the editing began? */
export function isEditedSince(statement: Statement, draft: Draft): boolean {
  const isNew = draft.began !== undefined && draft.began !== statement.changed;
  return isNew && !isSame(draftFrom(statement), draft);
}

/** Do both hold the same? Parts that are missing count as empty. */
export function isSame(one: Draft, other: Draft): boolean {
  const held = ({ text, tags = '', variants = [], slots }: Draft) =>
    JSON.stringify([text, tags, variants, slots]);
  return held(one) === held(other);
}
