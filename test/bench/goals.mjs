// What a full store costs: reading 300 goals of 20 steps and 500 statements, and one key in the search, in ms.
//   node test/bench/goals.mjs
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/goals/goal.ts'; export * from './src/goals/statement.ts'; export * from './src/goals/search.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { newGoal, newStatement, readGoal, readStatement, statementsWith } = await import(
  `data:text/javascript;base64,${code}`
);

const steps = Array.from({ length: 20 }, (_, index) => ({
  id: `step${index}`,
  text: `Take step ${index} of the plan and write down what came of it`,
  when: 'within 2 months',
  due: '2026-06-30',
}));
const goals = Array.from({ length: 300 }, (_, index) => ({
  ...newGoal(`goal${index}`, `Pass exam ${index} within 2 months`, index, 1),
  wording: `Preparing for exam ${index}`,
  steps,
}));
const text =
  'Nurse with 6 years on a 30-bed ward who cut falls 22% and trained nine graduates – naïve résumé. '.repeat(
    4,
  );
const statements = Array.from({ length: 500 }, (_, index) =>
  newStatement(`s${index}`, text + index, index, 1),
);
const stored = JSON.stringify({ goals, statements });
const fresh = () => JSON.parse(stored);

/** Processor time of one run, in ms: other processes do not count. */
function costOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(name, runs) {
  const times = runs.map(costOf);
  const later = times.slice(1).sort((a, b) => a - b)[0];
  console.log(
    `${name.padEnd(34)} first ${times[0].toFixed(1).padStart(6)} ms   later ${later.toFixed(1).padStart(6)} ms`,
  );
}

const copies = Array.from({ length: 10 }, fresh);
row(
  'read 300 goals × 20 steps',
  copies.map(copy => () => copy.goals.map(goal => readGoal(goal.id, goal))),
);
row(
  'read 500 statements',
  copies.map(copy => () => copy.statements.map(one => readStatement(one.id, one))),
);
row(
  'one key, 500 statements',
  ['w', 'wa', 'war', 'ward', 'ward f', 'ward fa'].map(
    query => () => statementsWith(copies[0].statements, query),
  ),
);
