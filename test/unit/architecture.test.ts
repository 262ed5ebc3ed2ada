import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom; the same table stands in the README. */
const ALLOWED: Record<string, readonly string[]> = {
  engine: [],
  rules: ['engine'],
  goals: ['engine'],
  editors: [],
  marks: ['engine', 'editors', 'platform'],
  card: ['advice.ts', 'engine', 'editors', 'settings', 'ui', 'platform'],
  docs: ['editors', 'platform'],
  overleaf: ['editors', 'platform'],
  platform: [],
  settings: ['platform'],
  content: ['advice.ts', 'engine', 'rules', 'editors', 'marks', 'card', 'settings', 'platform'],
  popup: ['advice.ts', 'rules', 'engine', 'goals', 'settings', 'ui', 'platform'],
  panel: ['advice.ts', 'rules', 'engine', 'goals', 'settings', 'ui', 'platform'],
  options: ['rules', 'engine', 'goals', 'settings', 'ui', 'platform'],
  welcome: ['rules', 'engine', 'goals', 'settings', 'ui', 'platform'],
  background: ['goals', 'settings', 'platform'],
  page: [],
  ui: ['platform'],
};
/** Only types may cross here: the code behind them stays out of the bundle. */
const TYPES_ONLY = new Set([
  'marks > engine',
  'marks > editors',
  'content > card',
  'content > advice.ts',
  'card > advice.ts',
  'popup > advice.ts',
  'panel > advice.ts',
]);
/** Entries that are one file: the command line, and the engine that is loaded on demand. */
const ENTRIES: Record<string, readonly string[]> = {
  'cli.ts': ['engine', 'rules'],
  'advice.ts': ['engine', 'rules', 'platform'],
};
const LONGEST = 250;

interface Import {
  readonly path: string;
  readonly isType: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function importsOf(source: string): Import[] {
  const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;
  return [...source.matchAll(pattern)].map(([, isType, path]) => ({
    path: path ?? '',
    isType: Boolean(isType),
  }));
}

const sources = filesIn('src').filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const home = (file: string) => relative('src', file).split(sep)[0] ?? '';

describe.each(sources)('%s', file => {
  const source = readFileSync(file, 'utf8');
  const folder = home(file);
  const allowed = ENTRIES[folder] ?? ALLOWED[folder];

  test('imports only from its neighbours', () => {
    expect(allowed, `${folder}/ is not in the table of folders: see README › Architecture`).toBeDefined();
    for (const { path, isType } of importsOf(source)) {
      if (!path.startsWith('.')) continue;
      const target = home(join(dirname(file), path));
      if (target === folder || target.endsWith('.css')) continue;
      expect(
        allowed,
        `${file} imports ${path}: ${folder}/ may not know ${target}/. See README › Architecture`,
      ).toContain(target);
      if (TYPES_ONLY.has(`${folder} > ${target}`))
        expect(isType, `${file} imports ${path}: write \`import type\`, only types may cross here`).toBe(
          true,
        );
    }
  });

  test('leaves the browser to src/platform', () => {
    if (folder === 'platform') return;
    const named = source.match(
      /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|action|permissions)\b/,
    )?.[0];
    if (importsOf(source).some(({ path }) => path.endsWith('platform/browser.ts'))) return;
    expect(named, `${file} names ${named}: go through src/platform/`).toBeUndefined();
  });
});

const written = [...filesIn('src'), ...filesIn('test')].filter(
  file => /\.(?:tsx?|mjs|css|html)$/.test(file) && !file.endsWith('.data.ts'),
);

test.each(written)('%s is short enough to read in one go', file => {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  expect(lines, `${file} has ${lines} lines: split it by idea`).toBeLessThanOrEqual(LONGEST);
});

test('no page gets a shortcut of a single key: keys are heard by the card, for Escape, and by a document’s key frame', () => {
  const inPages = ['content', 'editors', 'marks', 'card', 'docs', 'overleaf', 'page'];
  const listening = sources
    .filter(file => inPages.includes(home(file)))
    .filter(file => /'key(?:down|press)',?$|\('key(?:down|press)'/m.test(readFileSync(file, 'utf8')))
    .map(file => file.replaceAll(sep, '/'));
  expect(listening).toEqual(['src/card/keep-from-page.ts', 'src/docs/input-frame.ts']);
});

describe('manifest.json', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

  test('asks for no site and nothing that is not used', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('leaves the version to package.json', () => {
    expect(manifest.version).toBe('0.0.0');
  });

  test('lets no page of the extension reach the network', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  test('asks for two suggested keys at most, each with a modifier', () => {
    const keys = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
    const suggested = keys.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(suggested.length).toBeLessThanOrEqual(2);
    for (const key of suggested) expect(key).toMatch(/^(?:Alt|Ctrl)\+/);
  });

  test('names icons that exist', () => {
    const icons = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
    ] as string[];
    expect(icons.filter(icon => !existsSync(icon))).toEqual([]);
  });
});
