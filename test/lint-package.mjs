// `npm run lint:package`: Mozilla's linter on dist/; any error, notice or warning fails, but for the one named here.
import { spawnSync } from 'node:child_process';

/** One folder serves both browsers: this permission is Chrome's, Firefox leaves it aside and its linter says so. */
const KNOWN = 'Invalid permissions "sidePanel"';

const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '-s', 'dist', '--output', 'json'], {
  encoding: 'utf8',
});
const start = stdout.indexOf('{');
if (start < 0) throw new Error(`web-ext lint said nothing that can be read: ${stdout}${stderr}`);
const { errors, notices, warnings } = JSON.parse(stdout.slice(start));
const told = [...errors, ...notices, ...warnings];
const unexpected = told.filter(({ message }) => !message.includes(KNOWN));
for (const { _type, message, file, description } of unexpected)
  console.error(`${_type} in ${file ?? 'the package'}: ${message}\n  ${description}`);
console.log(
  `web-ext lint: ${unexpected.length} unexpected, ${told.length - unexpected.length} known (${KNOWN})`,
);
process.exitCode = unexpected.length > 0 ? 1 : 0;
