import { render } from 'preact';
import { goalKind } from '../goals/goal.ts';
import { statementKind } from '../goals/statement.ts';
import { openItems } from '../platform/items.ts';
import { sidePanelOpener } from '../platform/side-panel.ts';
import { App } from './app.tsx';
import { systemKeys } from './keys.ts';
import { openPageLink } from './page-link.ts';
import { openPopup } from './popup.ts';
import { loadAdvice } from './review/load-advice.ts';
import { openReviewLink } from './review/review-link.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const isPanel = document.documentElement.matches('.in-panel');
const page = openPageLink(isPanel);
const opening = openPopup(
  {
    statements: openItems(statementKind),
    goals: openItems(goalKind),
    page,
    reviewed: openReviewLink(page),
    loadAdvice,
    signal: closed.signal,
    ...(!isPanel && { openPanel: sidePanelOpener() }),
    copy: text => navigator.clipboard.writeText(text),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    keys: systemKeys(navigator.userAgent),
    afterPaint: run => requestAnimationFrame(() => setTimeout(() => void run())),
  },
  closed.signal,
);
void opening.then(async popup => {
  render(<App popup={popup} />, document.getElementById('app')!);
  if (location.hash) (await popup.openStories()).telling.practise(location.hash);
});
