/** A function that has `run` called at the next frame, once however often it is asked; never after `signal` aborts. */
export function onceAFrame(run: () => void, signal: AbortSignal): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      if (!signal.aborted) run();
    });
  };
}
