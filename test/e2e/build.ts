import { execFileSync } from 'node:child_process';

/** Builds what the e2e tests load: the extension as it ships, and the one with host permissions. */
export default function build(): void {
  for (const args of [[], ['--local']])
    execFileSync(process.execPath, ['build.mjs', ...args], { stdio: 'inherit' });
}
