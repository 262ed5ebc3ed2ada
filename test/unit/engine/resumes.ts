import fc from 'fast-check';

/** Lines of every kind a resume has, well written and badly. */
const LINES = [
  'Jane Doe',
  'jane@doe.example · 555-867-5309',
  'Summary',
  'Nurse with 6 years on a ward, seeking a new role',
  'EXPERIENCE',
  'Experience:',
  'Shift Lead, Acme Foods — Jan 2020 – Present',
  'Cashier',
  'Corner Shop, 03/2016 – 11/2019',
  'Acme Holdings Ltd.',
  '2016 - 2019',
  '- Responsible for bringing in 50 new clients every month',
  '• Managed various vendors',
  '- Managed payroll.',
  '- Led audits',
  '* Assisted in the development of forms, successfully',
  '1. Trained 18 agents on the new CRM and',
  '  wrote the handbook for all of them',
  'without closing any of the four sites',
  '- I was tasked with filing',
  '- A new system was designed in order to save time',
  'Key Achievements:',
  'Skills',
  'SQL, Go, Rust',
  'Education',
  'B.Sc. Biology, University of Leeds, 2012 – 2016',
  'References available upon request',
  'Objective',
  'To obtain a position where I can grow',
  '## Projects',
  '```',
  '\\section{Experience}',
  '  \\item \\textbf{Helped} with the move % not for print',
  '',
  '',
  '   ',
];

const PIECES = [
  ...LINES,
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  'x',
  '.',
  ',',
  '- ',
  '“',
  '”',
  '7',
  '%',
  'é',
  '🙂',
  '\ud83d',
  '\r',
  '\t',
  'Present',
  'and',
  '# ',
];

const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** Whole resumes, more or less in order. */
export const documents: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...LINES), lineBreak), { maxLength: 24 })
  .map(rows => rows.map(([line, end]) => line + end).join(''));

const edit = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 30 }),
    fc.constantFrom(...PIECES, '', '', ''),
  )
  .map(([where, length, piece]) => (text: string): string => {
    const from = Math.floor(where * text.length);
    return text.slice(0, from) + piece + text.slice(from + (length > 20 ? 0 : length));
  });

/** One to four edits: a stretch goes, another comes. */
export const edits: fc.Arbitrary<((text: string) => string)[]> = fc.array(edit, {
  minLength: 1,
  maxLength: 4,
});
