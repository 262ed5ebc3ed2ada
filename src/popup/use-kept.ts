import { useEffect, useState } from 'preact/hooks';
import { readItem, writeItems } from '../platform/storage.ts';

/**
 * A small choice that is kept for next time, and how to change it. `read` gives undefined for what is no choice; until it is
 * read, and where it can't be, it is the `usual` one.
 */
export function useKept<Value extends string | number>(
  key: string,
  usual: Value,
  read: (stored: unknown) => Value | undefined,
): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(usual);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is asked for once
  useEffect(() => {
    readItem(key).then(
      stored => setValue(read(stored) ?? usual),
      () => {},
    );
  }, []);
  return [
    value,
    next => {
      setValue(next);
      // Next time the usual one stands there again, no more.
      writeItems({ [key]: next }).catch(() => {});
    },
  ];
}
