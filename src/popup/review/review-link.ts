import { askPage } from '../../platform/ask-page.ts';
import { say } from '../../platform/i18n.ts';
import type { PageLink } from '../page.ts';
import { keyOf, pagePlace, type ReviewPage } from './review-page.ts';

/** The way to the page that the popup or the panel is about. */
export function openReviewLink(page: Pick<PageLink, 'tab'>): ReviewPage {
  const tabNow = async () => {
    const tabId = await page.tab();
    if (tabId === undefined) throw new Error(say('review_page_gone'));
    return tabId;
  };
  return {
    async read() {
      const tabId = await page.tab();
      if (tabId === undefined) return undefined;
      const answers = await askPage({ tabId }, 'fields');
      const ordered = answers.toSorted((a, b) => a.frameId - b.frameId);
      const fields = ordered.flatMap(({ frameId, value }) =>
        value.fields.map(field => ({ ...field, key: keyOf(frameId, field.id) })),
      );
      return {
        frames: ordered.map(({ frameId, value }) => ({ frameId, version: value.version })),
        texts: fields
          .filter(({ isTooLong }) => !isTooLong)
          .map(({ key, label, text }) => ({ key, label, text })),
        tooLong: fields.filter(({ isTooLong }) => isTooLong).map(({ label }) => label),
      };
    },
    async changed(frameId, version) {
      await askPage({ tabId: await tabNow(), frameId }, 'changedSince', version);
    },
    async show(place, isAnswered) {
      const { frameId, place: inPage } = pagePlace(place);
      const [answer] = await askPage({ tabId: await tabNow(), frameId }, 'show', inPage, isAnswered);
      return answer?.value ?? false;
    },
    async replace(place, text) {
      const { frameId, place: inPage } = pagePlace(place);
      const [answer] = await askPage({ tabId: await tabNow(), frameId }, 'replace', inPage, text);
      return answer?.value ?? 'unchanged';
    },
    async firstCount(count) {
      const [answer] = await askPage({ tabId: await tabNow(), frameId: 0 }, 'firstCount', count);
      return answer?.value ?? count;
    },
  };
}
