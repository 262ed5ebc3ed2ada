import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'upshot-cli-'));
const bundle = join(folder, 'cli.mjs');
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bundle, ...args], { input, encoding: 'utf8' });
}

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', () => {
  it('says line, wording, advice and rewrite', () => {
    const { status, stdout } = run([
      file('resume.txt', 'Experience\r\n- Responsible for training new staff\r\n'),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('2: Duty phrase: “Responsible for”');
    expect(stdout).toContain('→ Trained new staff');
  });

  it('writes one JSON object a line, offsets within the line, fixes as whole lines', () => {
    const { status, stdout } = run(['--json', '-'], 'Experience\n- Responsible for training 8 new staff\n');
    const [finding] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(status).toBe(1);
    expect(finding).toMatchObject({
      line: 2,
      from: 2,
      to: 17,
      family: 'duty',
      rule: 'duty-opening',
      level: 'improve',
    });
    expect(finding.fixes).toEqual(['- Trained 8 new staff', '- Train 8 new staff']);
  });

  it('judges each line alone on request; a heading stays a heading', () => {
    const { stdout } = run([
      '--json',
      '--each-line',
      file('lines.txt', 'Skills\nResponsible for payroll\nResponsible Gaming Officer\n'),
    ]);
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.filter(finding => finding.family === 'duty').map(finding => finding.line)).toEqual([2]);
  });

  it('is content with good or empty text', () => {
    expect(run([file('empty.txt', '')])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--json'], 'Experience\n- Cut waste 12% in 6 months\n')).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it.each([
    ['a file that is not there', ['no-such-file.txt'], 'There is no file “no-such-file.txt”.'],
    ['a folder', [folder], 'is a folder'],
    ['a binary file', [file('photo.png', Buffer.from([137, 80, 0, 1]))], 'is not a text file'],
    ['two files', ['a', 'b'], 'one file at a time'],
    ['an unknown option', ['--jsn'], 'There is no option “--jsn”'],
  ])('says in a sentence what is wrong with %s', (_name, args, sentence) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
