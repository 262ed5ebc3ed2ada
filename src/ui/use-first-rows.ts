import { useEffect, useRef, useState } from 'preact/hooks';

/** More than fill a popup twice over. */
const batch = 24;

/**
 * How many rows of a long list to draw: those near the top at first, more as the user comes near the end of them. Starts
 * anew with another `list`. `needed`: index of a row that has to be there. `end` goes on an element after the last row.
 */
export function useFirstRows(list: object, length: number, needed = 0) {
  const [grown, setGrown] = useState({ list, count: batch });
  const end = useRef<HTMLLIElement>(null);
  const count = Math.min(length, Math.max(grown.list === list ? grown.count : batch, needed + batch));

  useEffect(() => {
    const mark = end.current;
    if (!mark) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setGrown({ list, count: count + batch }),
      { rootMargin: '400px' },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [list, count]);

  return { count, isMore: count < length, end };
}
