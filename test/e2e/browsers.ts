import { requireBrowser } from '../browsers/find.ts';
import { BROWSERS } from '../browsers/launch.ts';

/** Sees to both browsers before the first test: an installation would not fit into a test's time. */
export default function findBrowsers(): void {
  for (const name of BROWSERS) requireBrowser(name);
}
