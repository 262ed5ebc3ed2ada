import type { PageLink, PageStatus } from './page.ts';

/** The link to the tab the popup was opened over. */
export function openPageLink(): PageLink {
  const status: PageStatus = { state: 'off', site: '', isAlways: false, hints: 0, reason: '' };
  return {
    status: async () => status,
    target: async () => undefined,
    insert: async text => {
      await navigator.clipboard.writeText(text);
      return { kind: 'copied', sentence: '' };
    },
    setAlways: async () => status,
  };
}
