import { readDrafts } from '../draft-store.ts';

/** Where keys on their way into stories, answers and the worksheet are kept. */
export const toldDrafts = {
  story: 'draft:story:',
  answer: 'draft:answer:',
  card: 'draft:worksheet:',
} as const;

/** Was a window closed while something was typed there? Never rejects. */
export async function hasToldDrafts(): Promise<boolean> {
  const found = await Promise.all(
    Object.values(toldDrafts).map(prefix => readDrafts(prefix).catch(() => new Map())),
  );
  return found.some(drafts => drafts.size > 0);
}
