import { covers } from './match-pattern.ts';
import { PROSE_FIELDS } from './prose-fields-key.ts';
import { readItem, watchItems, writeItems } from './storage.ts';

/** A field that its page declares not to be prose, and its user does. */
export interface ProseField {
  /** Host name, such as `example.com`. */
  readonly site: string;
  /** What the page calls the field. */
  readonly label: string;
}

/** Finds such fields; has to be there before the content script. */
export const PROSE_SCRIPT = 'prose-fields.js';
const MOST = 200;

/** Rejects with StorageError. */
export async function readProseFields(): Promise<ProseField[]> {
  return asProseFields(await readItem(PROSE_FIELDS));
}

/** What is usable of a stored value. */
function asProseFields(stored: unknown): ProseField[] {
  const isField = (one: unknown): one is ProseField => {
    const { site, label } = (one ?? {}) as Partial<ProseField>;
    return typeof site === 'string' && typeof label === 'string';
  };
  return Array.isArray(stored) ? stored.filter(isField) : [];
}

/** Rejects with StorageError. */
export function changeProseFields(change: (fields: ProseField[]) => ProseField[]): Promise<void> {
  return navigator.locks.request('upshot prose-fields', async () => {
    await writeItems({ [PROSE_FIELDS]: change(await readProseFields()).slice(-MOST) });
  });
}

export const isSame = (one: ProseField, other: ProseField): boolean =>
  one.site === other.site && one.label === other.label;

export function watchProseFields(run: () => void, signal: AbortSignal): void {
  watchItems(PROSE_FIELDS, run, signal);
}

/** Whether the user has named such a field on the site of an address; false where the storage is shut. */
export async function hasProseFields(url: string): Promise<boolean> {
  const fields = await readProseFields().catch(() => []);
  return URL.canParse(url) && fields.some(({ site }) => site === new URL(url).hostname);
}

/** The script for the sites among `origins` that have such fields. */
export async function proseScripts(origins: readonly string[]) {
  const fields = await readProseFields().catch(() => []);
  const sites = [...new Set(fields.map(({ site }) => site))];
  const matches = sites
    .map(site => `*://${site}/*`)
    .filter(site =>
      origins.some(
        origin => covers(origin, site.replace('*', 'https')) || covers(origin, site.replace('*', 'http')),
      ),
    );
  if (matches.length === 0) return [];
  return [
    {
      id: 'prose-fields',
      matches,
      js: [PROSE_SCRIPT],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    },
  ];
}
