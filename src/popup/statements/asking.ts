import { filled, openPlaceholders, type Placeholder, placeholders } from '../../goals/placeholders.ts';
import type { Statement } from '../../goals/statement.ts';
import { wordingFor } from '../../goals/variants.ts';
import { keepDraft, readDrafts } from '../draft-store.ts';
import type { Store } from '../store.ts';

/** What is asked before a statement goes out: the wording, by its target role ('' is the statement's own), and names. */
export interface Asking {
  id: string;
  act: 'insert' | 'copy';
  role: string;
  values: Readonly<Partial<Record<Placeholder, string>>>;
}

/** Does something have to be asked before these words go out? */
export function asksSomething(statement: Statement): boolean {
  return (statement.variants?.length ?? 0) > 0 || openPlaceholders(statement.text).length > 0;
}

/** The words as they would go out now. */
export function askedText(statement: Statement, { role, values }: Asking): string {
  const named = { ...values, ...(role !== '' && !values.role && { role }) };
  return filled(wordingFor(statement, role), named);
}

/** The names the wording has places for. */
export function askedNames(statement: Statement, { role }: Asking): readonly Placeholder[] {
  return openPlaceholders(wordingFor(statement, role));
}

const key = 'draft:asked';

export interface AskingActs {
  /** Asks, beginning with what was answered last time. */
  ask(statement: Statement, act: Asking['act']): Promise<void>;
  answer(change: Partial<Pick<Asking, 'role' | 'values'>>): void;
  stopAsking(): void;
}

export function askForNames(store: Store): AskingActs {
  return {
    async ask({ id }, act) {
      const drafts = await readDrafts(key).catch(() => new Map<string, unknown>());
      const last = (drafts.get(key) ?? {}) as Record<string, unknown>;
      const known = placeholders.filter(name => typeof last[name] === 'string');
      const values = Object.fromEntries(known.map(name => [name, last[name]])) as Asking['values'];
      store.set({
        view: 'ask',
        asking: { id, act, role: '', values },
        notice: undefined,
        focus: { on: 'row' },
      });
    },

    answer(change) {
      const { asking } = store.get();
      if (!asking) return;
      const next = { ...asking, ...change };
      store.set({ asking: next });
      if (change.values) keepDraft(key, next.values).catch(() => {});
    },

    stopAsking: () => store.set({ view: 'list', asking: undefined, focus: { on: 'row' } }),
  };
}
