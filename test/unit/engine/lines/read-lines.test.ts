import { describe, expect, it, test } from 'vitest';
import { HEADINGS } from '../../../../src/engine/lines/headings.data.ts';
import type { Line } from '../../../../src/engine/lines/line.ts';
import { readLines } from '../../../../src/engine/lines/read-lines.ts';
import { HEADING_OF, LINE_KINDS } from './line-kinds.data.ts';

const kinds = (lines: readonly Line[]): string[] => lines.map(line => line.kind);
const bullets = (text: string): string[] =>
  readLines(text)
    .filter(line => line.kind === 'bullet')
    .map(line => line.plain.slice(line.start, line.end).trim().replace(/\s+/g, ' '));

describe('kinds of lines', () => {
  test.each(LINE_KINDS)('%s (%s)', (text, section, hasBullet, kind) => {
    const heading = HEADING_OF[section];
    const line = `${hasBullet ? '• ' : ''}${text}`;
    expect(readLines(heading ? `${heading}\n${line}` : line).at(-1)!.kind).toBe(kind);
  });

  it('takes a short line under the name for a tagline', () => {
    expect(kinds(readLines('Jane Doe\nSenior Accountant, CPA'))).toEqual(['contact', 'tagline']);
  });

  it('knows at least 150 names of sections, in any case, with a colon or letter-spaced', () => {
    const names = Object.entries(HEADINGS).flatMap(([section, list]) =>
      list
        .split(/[|\n]/)
        .filter(Boolean)
        .map(name => [section, name]),
    );
    expect(names.length).toBeGreaterThan(150);
    for (const [section, name] of names) {
      for (const heading of [name!, name!.toUpperCase(), `${name}:`, `## ${name}`]) {
        const [line, below] = readLines(`${heading}\nx`);
        expect([heading, line!.kind, below!.section]).toEqual([heading, 'heading', section]);
      }
    }
  });

  it.each(['Labs', 'Softwares', 'Executives', 'Nursings'])('takes “%s” alone for no section', name => {
    expect(kinds(readLines(`Experience\n${name}`))).not.toEqual(['heading', 'heading']);
  });

  it('judges each line alone when asked, yet a heading stays a heading', () => {
    const lines = readLines('Skills\nresponsible for the till\nEXPERIENCE\nSQL, Go, Rust', {
      eachLine: true,
    });
    expect(kinds(lines)).toEqual(['heading', 'bullet', 'heading', 'skills']);
    expect(lines.every(line => line.section === 'experience' && line.role === null)).toBe(true);
  });

  it('keeps bullets under “Achievements” inside a job as bullets', () => {
    const text = 'Experience\nShift Lead, Acme, 2019 – 2021\nKey Achievements:\n- Cut waste 12%';
    expect(kinds(readLines(text))).toEqual(['heading', 'title', 'heading', 'bullet']);
  });
});

describe('bullet signs', () => {
  test.each([
    '• ',
    '- ',
    '– ',
    '* ',
    '▪ ',
    '◦\t',
    '‣ ',
    '➤ ',
    '✓ ',
    '1. ',
    '2) ',
    '(3) ',
    'a) ',
    'o   ',
    '\uf0b7 ',
    '•',
    '-',
    '  - ',
    '\u00a0• ',
  ])('leaves “%s” out of the words', sign => {
    const line = readLines(`Experience\n${sign}Trained new staff`).at(-1)!;
    expect([line.kind, line.text.slice(line.start, line.end)]).toEqual(['bullet', 'Trained new staff']);
  });

  it('does not take a year, a hyphenated word or an amount for a sign', () => {
    for (const text of [
      '2019 sales grew by half in the north',
      '-5% returns after the new packing rules',
      'over 40 sites were visited each year',
    ]) {
      const line = readLines(`Experience\n${text}`).at(-1)!;
      expect(line.start).toBe(0);
    }
  });
});

describe('wrapped lines', () => {
  it('joins indented lines to their bullet', () => {
    const text = 'Experience\n• Trained 18 agents on the new system and\n  wrote the handbook\n• Cut waste';
    expect(bullets(text)).toEqual([
      'Trained 18 agents on the new system and wrote the handbook',
      'Cut waste',
    ]);
  });

  it('joins lines that a page broke, in bullets without a sign too', () => {
    const text =
      'Experience\nCoordinated the move of four departments to the new building,\nwithout closing any of them\nCut the time to ship';
    expect(bullets(text)).toEqual([
      'Coordinated the move of four departments to the new building, without closing any of them',
      'Cut the time to ship',
    ]);
  });

  it('keeps short lines that begin small apart', () => {
    expect(bullets('Experience\nmanaged the till\nanswered phones all day')).toEqual([
      'managed the till',
      'answered phones all day',
    ]);
  });

  it('keeps a line break as it is in the text and blank in the plain text', () => {
    const text = 'Experience\r\n- Moved the archive of the whole department to\r\n  the cloud\r\n';
    const line = readLines(text)[1]!;
    expect(line.text).toBe('- Moved the archive of the whole department to\r\n  the cloud');
    expect(line.plain.length).toBe(line.text.length);
    expect(text.slice(line.from, line.from + line.text.length)).toBe(line.text);
  });
});

describe('roles', () => {
  const text = `Experience
Shift Lead, Acme Foods
Jan 2020 – Present
- Lead the night shift
Cashier, Corner Shop, 2016 – 2019
- Counted the till
Volunteer Driver
- Drove the van`;

  it('tells the tense from the dates of the role', () => {
    const lines = readLines(text).filter(line => line.kind === 'bullet');
    expect(lines.map(line => line.tense)).toEqual(['present', 'past', 'either']);
  });

  it('gives every role its own bullets', () => {
    const lines = readLines(text).filter(line => line.kind === 'bullet');
    expect(lines.map(line => line.role!.bullets.length)).toEqual([1, 1, 1]);
    expect(new Set(lines.map(line => line.role)).size).toBe(3);
  });

  test.each([
    ['2016 - 2019', 'past'],
    ['Mar 2019 – Dec 2020', 'past'],
    ['03/2019 – 11/2020', 'past'],
    ['Summer 2021 – Fall 2021', 'past'],
    ['2021 – Present', 'present'],
    ['September 2022 to date', 'present'],
    ['June 2020 - Current', 'present'],
    ['since 2020', 'present'],
    ['2019', 'either'],
  ])('%s → %s', (dates, tense) => {
    expect(readLines(`Experience\nCashier\n${dates}\n- Counted the till`).at(-1)!.tense).toBe(tense);
  });
});

describe('Markdown and LaTeX', () => {
  it('reads Markdown headings, bold titles and links', () => {
    const text =
      '# Jane Doe\n## Work Experience\n**Cashier**, Corner Shop\n- Counted the [till](https://till.example/way) twice\n```\n- responsible for code\n```';
    expect(kinds(readLines(text))).toEqual([
      'heading',
      'heading',
      'title',
      'bullet',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(bullets(text)).toEqual(['Counted the till twice']);
  });

  it('reads LaTeX items and sections, and blanks commands, options, comments and formulas', () => {
    const text = String.raw`\documentclass[11pt]{article}
\section{Work Experience}
\resumeSubheading{Cashier}{Jan 2019 -- Mar 2021}{Corner Shop}{Oslo}
\begin{itemize}[leftmargin=0.2in]
  \item \textbf{Counted} the till \% twice % responsible for nothing
  \resumeItem{Cut waste by $12\%$ in \href{https://x.example}{two shops}}
  \resumeItem{Till}{Responsible for the till}
  \item Proved that $x_i \leq y$ for all shops
\end{itemize}`;
    const lines = readLines(text).filter(line => line.kind === 'bullet');
    expect(bullets(text)).toEqual([
      'Counted the till % twice',
      'Cut waste by 12 % in two shops',
      'Responsible for the till',
      'Proved that for all shops',
    ]);
    expect(lines.every(line => line.tense === 'past' && line.section === 'experience')).toBe(true);
    for (const line of readLines(text)) {
      expect(line.plain.length).toBe(line.text.length);
      for (const token of line.tokens)
        expect(line.text.slice(token.from, token.to).toLowerCase()).toBe(token.word);
    }
  });
});

describe('what patterns may look at', () => {
  it('leaves out quotations, addresses and code', () => {
    const line = readLines(
      '- Rated “responsible for the cleanest close” on https://rate.example/responsible-for and `responsible for`',
    )[0]!;
    expect(line.tokens.map(token => token.word).join(' ')).toBe('rated “ ” on and');
  });
});
