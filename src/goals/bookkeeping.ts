import { earlierForms } from './earlier.ts';
import { finite } from './stored.ts';

/** What every stored text of the user has besides its words, made fit to be read. Times are ms since 1970. */
export function bookkeeping(raw: Record<string, unknown>, id: string, version = 1) {
  const created = finite(raw.created) ?? 0;
  return {
    version,
    id,
    order: finite(raw.order) ?? 0,
    created,
    changed: finite(raw.changed) ?? created,
    earlier: earlierForms(raw.earlier).earlier,
  };
}
