import { vi } from 'vitest';

/** Polls until `check` throws no more; rejects with its error after 20 s, as a busy machine may take its time. */
export const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 10 });
