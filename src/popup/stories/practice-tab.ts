import type { StoriesState } from './stories-state.ts';

type Practised = Pick<StoriesState, 'practised' | 'open' | 'length'>;

const mark = '#practice';

/** Is this the tab that words to practise have for themselves, to be printed from? */
export const isPracticeTab = (hash: string) => hash.startsWith(`${mark}/`);

/** The page and the hash under which such a tab shows them. */
export function practiceAddress({ practised, open, length }: Practised): string {
  return `panel.html${[mark, practised, length, encodeURIComponent(open)].join('/')}`;
}

/** What the tab was opened for. */
export function readPracticeTab(hash: string): Practised {
  const [, practised, length, open = ''] = hash.split('/');
  return {
    practised: practised === 'answer' ? 'answer' : 'story',
    length: length === 'full' ? 'full' : 'short',
    open: decodeURIComponent(open),
  };
}
