/** Longest stretch of work before the page has its turn, in ms. */
const TURN = 5;

/** TypeScript's DOM library does not know it yet. */
interface Scheduler {
  postTask(run: () => void, options: { priority: Priority }): Promise<void>;
}
/** Undefined is for what somebody waits to see. */
type Priority = 'background' | undefined;

/** When a stretch of work that begins now has to end, in ms of the page's clock. */
export const endOfTurn = () => performance.now() + TURN;

/** Lets the page have its turn; after that the work may go on. */
export const nextTurn = (priority?: Priority) =>
  (globalThis as unknown as { scheduler: Scheduler }).scheduler.postTask(() => {}, { priority });

/** Runs over a list, a few ms at a time. */
export async function inTurns<T>(
  list: Iterable<T>,
  run: (one: T) => void | Promise<void>,
  priority?: Priority,
): Promise<void> {
  let end = endOfTurn();
  for (const one of [...list]) {
    if (performance.now() > end) {
      await nextTurn(priority);
      end = endOfTurn();
    }
    await run(one);
  }
}
