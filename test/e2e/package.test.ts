import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe('the packages for the stores', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'upshot-package-')));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const bytes = (folder: string, name: string) => readFileSync(join(folder, name));
  const extension = () => unzipSync(bytes(folders[0]!, `upshot-${version}.zip`));

  beforeAll(() => {
    const zones = ['UTC', 'Pacific/Auckland'];
    for (const [at, folder] of folders.entries())
      execFileSync(process.execPath, ['test/package.mjs', folder], {
        env: { ...process.env, TZ: zones[at] },
      });
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test('are the same bytes whenever and wherever they are made', () => {
    const names = readdirSync(folders[0]!);
    expect(names.sort()).toEqual([`upshot-${version}-source.zip`, `upshot-${version}.zip`]);
    for (const name of names) expect(bytes(folders[0]!, name).equals(bytes(folders[1]!, name))).toBe(true);
  });

  test('the extension is all there, sorted, and holds nothing else', () => {
    const names = Object.keys(extension());
    expect(names).toEqual([...names].sort());
    expect(names).toContain('manifest.json');
    expect(names).toContain('LICENSE');
    expect(names.filter(name => !/\.(?:js|css|html|png|json)$|^LICENSE$/.test(name))).toEqual([]);
    expect(names.filter(name => /\.map$|test|example/i.test(name))).toEqual([]);
  });

  test('the extension asks for no site at the installation', () => {
    const manifest = JSON.parse(new TextDecoder().decode(extension()['manifest.json']));
    expect(manifest.version).toBe(version);
    expect(manifest.host_permissions).toBeUndefined();
  });

  test('the source has what the build needs and nothing that is made by it', () => {
    const names = Object.keys(unzipSync(bytes(folders[0]!, `upshot-${version}-source.zip`)));
    for (const needed of ['package.json', 'package-lock.json', 'build.mjs', 'manifest.json', 'README.md'])
      expect(names).toContain(needed);
    expect(names.filter(name => /^(?:node_modules|dist|packages)/.test(name))).toEqual([]);
  });
});
