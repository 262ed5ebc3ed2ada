import { useLayoutEffect } from 'preact/hooks';

/** Acts once the page shows what was asked for: at first, and whenever `request` is a new object. */
export function useRequest(request: object, act: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request decides when; `act` is a new function each time.
  useLayoutEffect(() => act(), [request]);
}
