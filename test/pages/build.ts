import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const SOURCE = 'test/pages';
/** Where the built pages lie, ready to be served. */
export const PAGES = resolve('node_modules/.cache/upshot/pages');

/** Bundles every editor page, `<editor>/index.html` each, and the probe that reads a page with the product's own adapters. */
export async function buildPages(): Promise<void> {
  const shell = readFileSync(join(SOURCE, 'shell.html'), 'utf8');
  const names = readdirSync(SOURCE, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
  for (const name of names) {
    mkdirSync(join(PAGES, name), { recursive: true });
    const own = join(SOURCE, name, 'page.html');
    writeFileSync(join(PAGES, name, 'index.html'), readShell(own, shell).replaceAll('{{name}}', name));
  }
  await build({
    entryPoints: [
      ...names.map(name => ({ in: join(SOURCE, name, 'page.ts'), out: join(name, 'page') })),
      { in: join(SOURCE, 'probe.ts'), out: 'probe' },
    ],
    outdir: PAGES,
    bundle: true,
    format: 'esm',
    target: ['chrome140', 'firefox150'],
    loader: {
      '.svg': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    legalComments: 'none',
    logLevel: 'error',
  });
}

function readShell(own: string, shell: string): string {
  try {
    return readFileSync(own, 'utf8');
  } catch {
    return shell;
  }
}
