import { removeMirrors } from '../editors/field-mirror.ts';
import { prepareCheckers } from '../engine/check.ts';
import { isAlive } from '../platform/lifetime.ts';
import { PAGE_API, PAGE_FRAME, type PageApi } from '../platform/page-api.ts';
import { rules } from '../rules/index.ts';
import type { Frame } from './frame.ts';
import { HintCard } from './hint-card.ts';
import { CaretMemory } from './last-caret.ts';
import { Painting } from './painting.ts';
import { Session } from './session.ts';
import { watchFields } from './watch-fields.ts';

const world = globalThis as Record<string, unknown>;

/** Starts everything on this page and returns what the extension may ask of it. Aborting ends it without a trace. */
function start(life: AbortController): PageApi {
  const { signal } = life;
  const sessions = new Set<Session>();
  const painting = new Painting(signal);
  const card = new HintCard();
  const caret = new CaretMemory();
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const run of watchers) run();
  };
  const createFieldChecker = prepareCheckers(rules);

  const open = (field: Session['field'], fieldSignal: AbortSignal) => {
    const checker = createFieldChecker(field.label());
    const ended = new AbortController();
    const sessionSignal = AbortSignal.any([fieldSignal, ended.signal]);
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
    guard(() => {
      const session = new Session({
        field,
        check: text => guard(() => checker.check(text)) ?? [],
        onUpdate: session =>
          guard(() => {
            painting.update(session);
            tell();
          }),
        signal: sessionSignal,
      });
      sessions.add(session);
      tell();
      sessionSignal.addEventListener(
        'abort',
        () => {
          sessions.delete(session);
          painting.remove(session);
          tell();
        },
        { once: true },
      );
      card.listen(session);
      caret.listen(field, sessionSignal);
    });
  };

  watchFields(open, signal);
  signal.addEventListener('abort', () => {
    card.close();
    removeMirrors();
    delete world[PAGE_API];
    delete world[PAGE_FRAME];
  });

  const frame: Frame = { sessions, caret, card, signal, watch: run => watchers.add(run) };
  world[PAGE_FRAME] = frame;

  return {
    state: () => ({
      hints: [...sessions].reduce((sum, session) => sum + session.marks().length, 0),
      tooLong: [...sessions].find(session => session.isTooLong)?.field.label() ?? null,
    }),
    stop: () => life.abort(),
    hasFocus: () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
  };
}

world[PAGE_API] ??= start(new AbortController());
