import type { Advice } from '../../advice.ts';
import { ADVICE } from '../../platform/advice-script.ts';

/** The whole engine, loaded once a review is asked for: the popup opens quicker without it. Rejects when it is missing. */
export function loadAdvice(): Promise<Advice> {
  const world = globalThis as unknown as Record<string, Advice | undefined>;
  const loaded = world[ADVICE];
  if (loaded) return Promise.resolve(loaded);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'advice.js';
    script.addEventListener('load', () => {
      const advice = world[ADVICE];
      if (advice) resolve(advice);
      else reject(new Error('advice.js did not start.'));
    });
    script.addEventListener('error', () => reject(new Error('advice.js is missing.')));
    document.head.append(script);
  });
}
