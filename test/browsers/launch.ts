import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers every e2e test runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  headless?: boolean;
  /** The page that opens after the installation stays. */
  keepsFirstPage?: boolean;
  isHasty?: boolean;
  /** Folder of a profile that outlives the browser; the next launch with it is a restart. */
  profile?: string;
  /** What Firefox lets pages store, in KiB; without it, and in Chromium, as much as the browser gives. */
  storage?: number;
}

/** Launches a browser with the extension from `dist` (as it ships) or `dist-local` (with host permissions). */
export function launchWith(
  name: BrowserName,
  build: 'dist' | 'dist-local',
  options?: LaunchOptions,
): Promise<Driver> {
  return launchFrom(name, resolve(build), options);
}

/** The same with the extension from any folder. */
export function launchFrom(name: BrowserName, folder: string, options?: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options);
}
