import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers every e2e test runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** `storage`: what Firefox lets pages store, in KiB; without it, and in Chromium, as much as the browser gives. */
export interface LaunchOptions {
  headless?: boolean;
  keepsFirstPage?: boolean;
  isHasty?: boolean;
  storage?: number;
}

/** Launches a browser with the extension from `dist` (as it ships) or `dist-local` (with host permissions). */
export function launchWith(
  name: BrowserName,
  build: 'dist' | 'dist-local',
  options?: LaunchOptions,
): Promise<Driver> {
  const folder = resolve(build);
  return name === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options);
}
