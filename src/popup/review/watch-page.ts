import type { ReadPage, ReviewPage } from './review-page.ts';

/** Changes that come within this time (ms) of each other are read once. */
const GATHERS = 120;

export interface PageWatch {
  isOn(): boolean;
  start(): void;
  /** Reads the page again, whatever it says. */
  again(): void;
}

/**
 * Reads the page once started, and again after each change of a frame. Each frame is asked to answer when it changes;
 * nothing runs while it does not.
 */
export function watchPage(
  page: ReviewPage,
  onRead: (read: ReadPage | undefined) => Promise<void>,
): PageWatch {
  let isOn = false;
  let isScheduled = false;
  let reads = 0;
  /** Versions of the frames that have been asked and have not answered yet. */
  const asked = new Map<number, number>();

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      void read();
    }, GATHERS);
  }

  async function read(): Promise<void> {
    const turn = ++reads;
    const found = await page.read().catch(() => undefined);
    if (turn !== reads) return;
    await onRead(found);
    for (const { frameId, version } of found?.frames ?? []) {
      if (asked.get(frameId) === version) continue;
      asked.set(frameId, version);
      const answered = () => {
        if (asked.get(frameId) !== version) return;
        asked.delete(frameId);
        schedule();
      };
      // A frame that has gone is no longer among those that are read.
      page.changed(frameId, version).then(answered, () => asked.delete(frameId));
    }
  }

  return {
    isOn: () => isOn,
    start() {
      isOn = true;
      void read();
    },
    again() {
      if (!isOn) return;
      asked.clear();
      schedule();
    },
  };
}
