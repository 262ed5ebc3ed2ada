// `npm run package [FOLDER]`: builds the extension and writes two archives to packages/ (or FOLDER): upshot-VERSION.zip for
// both stores, and upshot-VERSION-source.zip, from which `npm ci && npm run package` makes the very same bytes again.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The same for every file of every build; archives know no earlier one, and count in local time. */
const MADE = new Date(1980, 0, 1);

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** An archive of files of a folder, by their names in it: the same files give the same bytes. */
function archive(folder, files) {
  const entries = files
    .map(file => [relative(folder, file).split(sep).join('/'), readFileSync(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MADE });
}

/** What stands under version control; in an unpacked source archive, everything that is not made from it. */
function sources() {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(file => file !== '' && statSync(file, { throwIfNoEntry: false })?.isFile());
  } catch {
    const made = /^(?:node_modules|dist|dist-local|packages)(?:[\\/]|$)/;
    return readdirSync('.', { withFileTypes: true })
      .filter(({ name }) => !made.test(name))
      .flatMap(entry => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]));
  }
}

function write(file, bytes) {
  writeFileSync(file, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${(bytes.length / 1024).toFixed(1)} KiB  sha256 ${hash}`);
}

const target = process.argv[2] ?? 'packages';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const built = mkdtempSync(join(tmpdir(), 'upshot-'));
try {
  execFileSync(process.execPath, ['build.mjs', `--outdir=${built}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(target, { recursive: true });
  write(join(target, `${name}-${version}.zip`), archive(built, filesIn(built)));
  write(join(target, `${name}-${version}-source.zip`), archive('.', sources()));
} finally {
  rmSync(built, { recursive: true, force: true });
}
