import { useEffect, useState } from 'preact/hooks';

/** What `read` gives, read again whenever `watch` calls; undefined until it is there. Both must stay the same. */
export function useLive<T>(
  read: () => Promise<T>,
  watch?: (run: () => void, signal: AbortSignal) => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const life = new AbortController();
    const update = () =>
      void read().then(found => {
        if (!life.signal.aborted) setValue(() => found);
      });
    watch?.(update, life.signal);
    update();
    return () => life.abort();
  }, [read, watch]);
  return value;
}
