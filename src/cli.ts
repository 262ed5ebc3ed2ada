import { readFileSync } from 'node:fs';
import { createChecker } from './engine/check.ts';
import type { Finding } from './engine/finding.ts';
import { rules } from './rules/index.ts';

const USAGE = `Checks a resume in plain text, Markdown or LaTeX.

  npm run -s check -- [--json] [--each-line] [FILE | -]

  --json       one JSON object a line for programs
  --each-line  judge every line alone, as a bullet of an experience section
  FILE         the text to read; “-” or nothing reads standard input

Exit code: 0 nothing found, 1 something found, 2 the input could not be read.`;

class InputError extends Error {}

interface Options {
  readonly isJson: boolean;
  readonly isEachLine: boolean;
  readonly file: string;
}

function optionsOf(args: readonly string[]): Options {
  const known = new Set(['--json', '--each-line', '--help']);
  const strange = args.find(arg => arg.startsWith('-') && arg !== '-' && !known.has(arg));
  if (strange) throw new InputError(`There is no option “${strange}”. Try --json, --each-line or --help.`);
  const files = args.filter(arg => arg === '-' || !arg.startsWith('-'));
  if (files.length > 1)
    throw new InputError(`Give one file at a time; these are ${files.length}: ${files.join(', ')}.`);
  return { isJson: args.includes('--json'), isEachLine: args.includes('--each-line'), file: files[0] ?? '-' };
}

function read(file: string): string {
  const name = file === '-' ? 'The standard input' : `“${file}”`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new InputError(`There is no file “${file}”. Check the name and the folder.`);
    if (code === 'EISDIR') throw new InputError(`“${file}” is a folder. Name a text file in it.`);
    if (code === 'EACCES')
      throw new InputError(`You may not read “${file}”. Change its permissions or copy it elsewhere.`);
    if (code === 'EOF' || code === 'EAGAIN') return '';
    throw new InputError(`${name} could not be read (${code ?? error}).`);
  }
  if (bytes.includes(0)) {
    throw new InputError(
      `${name} is not a text file (it holds NUL bytes). Save the resume as plain text and check that.`,
    );
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

/** Where physical lines begin, to turn document offsets into line and column. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowOf(text: string, starts: readonly number[], line: number): string {
  return text.slice(starts[line]!, starts[line + 1] ?? text.length + 1).replace(/\r?\n$/, '');
}

function asJson(finding: Finding, text: string, starts: readonly number[]): string {
  const line = lineOf(starts, finding.from);
  const start = starts[line]!;
  const row = rowOf(text, starts, line);
  const inRow = (offset: number): number => Math.min(offset - start, row.length);
  const isInRow = (fix: { from: number; to: number }): boolean =>
    fix.from >= start && fix.to <= start + row.length;
  const { family, rule, level, advice } = finding;
  return JSON.stringify({
    line: line + 1,
    from: inRow(finding.from),
    to: inRow(finding.to),
    family,
    rule,
    level,
    advice,
    fixes: finding.fixes
      .filter(isInRow)
      .map(fix => row.slice(0, inRow(fix.from)) + fix.text + row.slice(inRow(fix.to))),
    question: finding.question?.text ?? null,
  });
}

function asText(finding: Finding, text: string, starts: readonly number[]): string {
  const line = lineOf(starts, finding.from);
  const lines = [
    `${line + 1}: ${finding.title}: “${text.slice(finding.from, finding.to)}”`,
    `   ${finding.advice}`,
  ];
  for (const fix of finding.fixes) lines.push(`   → ${fix.label}`);
  if (finding.question) lines.push(`   ? ${finding.question.text}`);
  return lines.join('\n');
}

function run(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = optionsOf(args);
  const text = read(options.file);
  const findings = createChecker(rules, { eachLine: options.isEachLine }).check(text);
  const starts = lineStarts(text);
  const show = options.isJson ? asJson : asText;
  for (const finding of findings) console.log(show(finding, text, starts));
  if (!options.isJson && findings.length === 0) console.log('Nothing to improve was found.');
  return findings.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof InputError ? error.message : error);
  process.exitCode = 2;
}
