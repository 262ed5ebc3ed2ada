import type { Session } from './session.ts';

/** Longest stretch of work before the page has its turn, in ms. */
const TURN = 5;

/** Reads sessions one after the other, a few ms at a time, when the page has nothing better to do. */
export async function readAll(sessions: Iterable<Session>, read: (session: Session) => void): Promise<void> {
  let end = performance.now() + TURN;
  for (const session of [...sessions]) {
    if (performance.now() > end) {
      await pause();
      end = performance.now() + TURN;
    }
    if (!session.signal.aborted) read(session);
  }
}

/** TypeScript's DOM library does not know it yet. */
const pause = () =>
  (
    globalThis as unknown as {
      scheduler: { postTask(run: () => void, options: { priority: 'background' }): Promise<void> };
    }
  ).scheduler.postTask(() => {}, { priority: 'background' });
