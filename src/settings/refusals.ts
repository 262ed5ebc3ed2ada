import { readItem, writeItems } from '../platform/storage.ts';
import { changeSettings } from './change-settings.ts';

/** The rule that was last told “not here”, and how often in a row. */
const KEY = 'refusals';
/** After so many in a row the user is asked whether the rule is any use at all. */
const ENOUGH = 3;

/** Notes one “not here”. True when the user should be asked about the rule, which happens once. Rejects with StorageError. */
export function noteRefusal(rule: string): Promise<boolean> {
  return navigator.locks.request('upshot refusals', async () => {
    const last = ((await readItem(KEY)) ?? {}) as { rule?: unknown; count?: unknown };
    const count = last.rule === rule && typeof last.count === 'number' ? last.count + 1 : 1;
    await writeItems({ [KEY]: { rule, count } });
    if (count < ENOUGH) return false;
    let isAsked = false;
    await changeSettings(({ rulesAskedAbout }) => {
      isAsked = rulesAskedAbout.includes(rule);
      return isAsked ? {} : { rulesAskedAbout: [...rulesAskedAbout, rule] };
    });
    return !isAsked;
  });
}

/** A “not here” was taken back, so there is no row of them any more. Rejects with StorageError. */
export function forgetRefusals(): Promise<void> {
  return navigator.locks.request('upshot refusals', () => writeItems({ [KEY]: {} }));
}
