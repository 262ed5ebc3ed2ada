import { isAlive } from '../platform/lifetime.ts';
import { PAGE_API, PAGE_FRAME, type PageApi } from '../platform/page-api.ts';
import type { IgnoredPlace } from '../settings/ignored.ts';
import { readIgnored, readSettings, watchIgnored, watchSettings } from '../settings/read-settings.ts';
import { defaults, type Settings } from '../settings/settings.ts';
import { badgeNews } from './badge-news.ts';
import { Checking } from './checking.ts';
import type { Frame } from './frame.ts';
import { HintCard } from './hint-card.ts';
import { CaretMemory } from './last-caret.ts';
import { loadFieldBoxes, paintedFieldBoxes } from './load-field-boxes.ts';
import { nearView } from './near-view.ts';
import { Painting } from './painting.ts';
import { Pause } from './pause.ts';
import { Session } from './session.ts';
import { inTurns } from './turns.ts';
import { watchFields } from './watch-fields.ts';

const world = globalThis as Record<string, unknown>;

/** Starts everything on this page and returns what the extension may ask of it. Aborting ends it without a trace. */
function start(life: AbortController): PageApi {
  const { signal } = life;
  const sessions = new Set<Session>();
  const painting = new Painting(signal);
  const checking = new Checking(defaults);
  const card = new HintCard();
  const caret = new CaretMemory();
  const keepAwake = nearView(signal);
  const watchers = new Set<() => void>();
  const count = () => [...sessions].reduce((sum, session) => sum + session.count, 0);
  const pause = new Pause(() => refresh(), signal);
  const readOnce = () => inTurns(sessions, session => session.readOnce(), 'background');
  const news = badgeNews(async () => {
    await readOnce();
    return pause.isOn() ? Number.NaN : count();
  }, signal);
  const tell = () => {
    news();
    for (const run of watchers) run();
  };
  const refresh = () => {
    if (!isAlive()) life.abort();
    if (pause.isOn()) card.close();
    for (const session of sessions) session.refresh();
    news();
  };

  const open = (field: Session['field'], fieldSignal: AbortSignal) => {
    const ended = new AbortController();
    const guard = <T>(run: () => T): T | undefined => {
      if (!isAlive()) {
        life.abort();
        return undefined;
      }
      try {
        return run();
      } catch (error) {
        ended.abort();
        console.error(`Upshot: hints are off for the field “${field.label()}” after an error.`, error);
        return undefined;
      }
    };
    const session = new Session({
      field,
      guard,
      check: checking.open(() => field.label()),
      isPaused: () => pause.isOn(),
      onWake: (session, signal) => {
        card.listen(session, signal);
        caret.listen(field, signal);
      },
      onUpdate: session => {
        if (session.isAwake) painting.update(session);
        else painting.remove(session);
        tell();
      },
      signal: AbortSignal.any([fieldSignal, ended.signal]),
    });
    sessions.add(session);
    session.signal.addEventListener('abort', () => {
      sessions.delete(session);
      painting.remove(session);
      tell();
    });
    if (field.canvas) session.wake();
    else keepAwake(session);
    tell();
  };

  const recheck = () => {
    for (const session of sessions) session.recheck();
    news();
  };
  const use = (settings: Settings) => {
    painting.setLook(settings.marks);
    if (checking.change(settings)) recheck();
    pause.setUntil(settings.pausedUntil);
    card.use(settings, checking.settings);
  };
  const begin = (settings: Settings, ignored: readonly IgnoredPlace[]) => {
    if (signal.aborted) return;
    checking.leaveOut(ignored);
    use(settings);
    watchSettings(use, signal);
    watchIgnored(ignored => {
      checking.leaveOut(ignored);
      recheck();
    }, signal);
    watchFields(open, signal);
  };
  // Where the browser keeps its storage shut, hints come as they ship.
  // Nothing waits for it: some frames never tell that a script has run.
  loadFieldBoxes().then(refresh, () => {});
  const ready = Promise.all([readSettings(), readIgnored()]).then(
    ([settings, ignored]) => begin(settings, ignored),
    () => begin(defaults, []),
  );
  signal.addEventListener('abort', () => {
    card.close();
    const script = paintedFieldBoxes();
    script?.removeMirrors();
    script?.shadowStyle.remove();
    delete world[PAGE_API];
    delete world[PAGE_FRAME];
  });

  const frame: Frame = {
    ready,
    sessions,
    caret,
    card,
    signal,
    watch: run => watchers.add(run),
    catchUp: () => inTurns(sessions, session => session.catchUp(), 'background'),
  };
  world[PAGE_FRAME] = frame;

  return {
    async state() {
      await ready;
      await readOnce();
      return {
        hints: [...sessions].reduce((sum, session) => sum + session.marks().length, 0),
        count: count(),
        isPaused: pause.isOn(),
        fields: sessions.size,
        canvas: [...sessions].find(({ field }) => field.canvas)?.field.canvas?.state() ?? null,
        tooLong: [...sessions].find(session => session.isTooLong)?.field.label() ?? null,
      };
    },
    pauseHere: isHere => pause.setHere(isHere),
    stop: () => life.abort(),
    hasFocus: () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
  };
}

// The frame that takes the keys of a Google Docs document holds no text of its own.
if (!window.frameElement?.matches('.docs-texteventtarget-iframe'))
  world[PAGE_API] ??= start(new AbortController());
