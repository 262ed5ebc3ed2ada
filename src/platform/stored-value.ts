import { storage } from './lifetime.ts';

/** The value kept under one key of the local storage, or undefined. Light enough for content scripts. */
export async function readValue(key: string): Promise<unknown> {
  return (await storage?.local.get(key))?.[key];
}

/** Calls `run` with the new value (undefined: removed) whenever the key changes in any window. */
export function watchValue(key: string, run: (value: unknown) => void, signal: AbortSignal): void {
  const changes = storage?.local.onChanged;
  const listen = ({ [key]: change }: Record<string, { newValue?: unknown }>) => {
    if (change) run(change.newValue);
  };
  changes?.addListener(listen);
  signal.addEventListener('abort', () => changes?.removeListener(listen), { once: true });
}
