import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { Announcer } from '../ui/announcer.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { later } from '../ui/later.tsx';
import { Logo } from '../ui/logo.tsx';
import { EditorView } from './editor-view.tsx';
import { ListView } from './list-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PageStatusBar, SiteSwitch } from './page-status-bar.tsx';
import type { Popup } from './popup.ts';
import type { Remedy } from './state.ts';
import { panelId, TabBar, tabId } from './tab-bar.tsx';

const AskView = later(() => import('./statements/ask-view.tsx').then(({ AskView }) => AskView));
const DeletedView = later(() => import('./deleted-view.tsx').then(({ DeletedView }) => DeletedView));
const GoalsPanel = later(() => import('./goals/goals-panel.tsx').then(({ GoalsPanel }) => GoalsPanel));

export function App({ popup }: { popup: Popup }) {
  const [state, setState] = useState(popup.get());
  useLayoutEffect(() => {
    setState(popup.get());
    return popup.watch(() => setState(popup.get()));
  }, [popup]);

  // Firefox loads a popup out of sight and forgets the focus of a button when it shows it.
  useEffect(() => {
    const refocus = () => document.activeElement === document.body && popup.refocus();
    addEventListener('focus', refocus);
    return () => removeEventListener('focus', refocus);
  }, [popup]);

  const { reviewPart, storiesPart } = state;
  // A field that was typed in since it has the focus has an undo of its own.
  const typedIn = useRef<EventTarget | null>(null);
  function undoByKey(event: KeyboardEvent): void {
    const remedy = state.notice?.remedy;
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || !remedy || !undoes.includes(remedy.kind) || event.target === typedIn.current) return;
    event.preventDefault();
    void popup.remedy(remedy);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the whole page; Undo is a button as well.
    <div
      class="app"
      onKeyDown={undoByKey}
      onInput={event => {
        typedIn.current = event.target;
      }}
      onFocusIn={() => {
        typedIn.current = null;
      }}
    >
      <header class="head">
        <h1 class="product">
          <Logo />
          {say('popup_product')}
        </h1>
        <SiteSwitch state={state} popup={popup} />
        {popup.openPanel && (
          <IconButton
            icon="panel"
            focusName="panel"
            label={say('popup_open_panel')}
            onClick={() => void popup.openPanel?.()}
          />
        )}
        <PageStatusBar state={state} popup={popup} />
      </header>
      <TabBar state={state} popup={popup} />
      <div class="panel" role="tabpanel" id={panelId} aria-labelledby={tabId(state.tab)}>
        {state.tab === 'statements' && state.view === 'list' && <ListView state={state} popup={popup} />}
        {state.tab === 'statements' && state.view === 'editor' && <EditorView state={state} popup={popup} />}
        {state.tab === 'statements' && state.view === 'ask' && <AskView state={state} popup={popup} />}
        {state.tab === 'statements' && state.view === 'deleted' && (
          <DeletedView state={state} popup={popup} />
        )}
        {state.tab === 'goals' && <GoalsPanel state={state} popup={popup} />}
        {state.tab === 'review' && reviewPart && (
          <reviewPart.Panel state={state} popup={{ ...popup, review: reviewPart.review }} />
        )}
        {state.tab === 'stories' && storiesPart && (
          <storiesPart.Panel state={state} popup={popup} telling={storiesPart.telling} />
        )}
      </div>
      {state.notice && <NoticeBar notice={state.notice} popup={popup} />}
      <Announcer message={state.announcement} />
    </div>
  );
}

const undoes: readonly Remedy['kind'][] = [
  'restore',
  'reopen',
  'restore-goal',
  'change-goal',
  'undo-insert',
  'unignore',
  'repaste',
  'undo',
];
