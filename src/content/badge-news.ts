import { askBackground } from '../platform/messages.ts';

/** A burst of changes is told once, so long after its last one, in ms. */
const SETTLES = 700;

/**
 * Tells the background when what the badge shows may have changed. `read` gives the number of hints, or NaN while they
 * are paused. A frame that never had any says nothing.
 */
export function badgeNews(read: () => Promise<number>, signal: AbortSignal): () => void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const now = await read();
    if (signal.aborted || Object.is(now, told)) return;
    told = now;
    void askBackground({ kind: 'count' }).catch(() => {});
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, SETTLES);
  };
}
