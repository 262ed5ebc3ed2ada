import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FORBIDDEN =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)|\.innerHTML\b|\beval\(|new Function\b/;

/** Every string of the manifest that names a file of the package. */
function filesNamed(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:js|css|html|png)$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(filesNamed) : [];
}

describe.each(['dist', 'dist-local'])('%s', folder => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('has every file that the manifest names', () => {
    const files = filesNamed(manifest);
    expect(files).toContain('background.js');
    expect(files.filter(file => !existsSync(join(folder, file)))).toEqual([]);
  });

  test('carries the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test.each(readdirSync(folder).filter(file => file.endsWith('.js')))('%s cannot reach the network', file => {
    expect(readFileSync(join(folder, file), 'utf8').match(FORBIDDEN)?.[0]).toBeUndefined();
  });
});

test('only the build for tests asks for hosts', () => {
  const hosts = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).host_permissions;
  expect(hosts('dist')).toBeUndefined();
  expect(hosts('dist-local')).toEqual([
    'http://localhost/*',
    'http://127.0.0.1/*',
    'https://docs.google.com/*',
    'https://www.overleaf.com/*',
    'https://www.linkedin.com/*',
  ]);
});
