import { useEffect, useState } from 'preact/hooks';
import { readItem, writeItems } from '../platform/storage.ts';

/** A small choice that was kept. `read` gives undefined for what is no choice; so does a storage that can't be read. */
export async function readKept<Value>(
  key: string,
  read: (stored: unknown) => Value | undefined,
): Promise<Value | undefined> {
  return read(await readItem(key).catch(() => undefined));
}

/** Keeps it for next time. Never rejects: then the usual one stands there again, no more. */
export async function keep(key: string, value: string | number): Promise<void> {
  await writeItems({ [key]: value }).catch(() => {});
}

/** The same for a view, with a way to change it; until it is read it is the `usual` one. */
export function useKept<Value extends string | number>(
  key: string,
  usual: Value,
  read: (stored: unknown) => Value | undefined,
): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(usual);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is asked for once
  useEffect(() => void readKept(key, read).then(stored => setValue(stored ?? usual)), []);
  return [
    value,
    next => {
      setValue(next);
      void keep(key, next);
    },
  ];
}
