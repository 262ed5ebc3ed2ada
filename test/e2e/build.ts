import { execFileSync } from 'node:child_process';
import { buildPages } from '../pages/build.ts';

/** Builds what the e2e tests load: the extension as it ships, the one with host permissions, and the editor pages. */
export default async function build(): Promise<void> {
  await buildPages();
  for (const args of [[], ['--local']])
    execFileSync(process.execPath, ['build.mjs', ...args], { stdio: 'inherit' });
}
