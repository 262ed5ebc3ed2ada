import { signsOf } from '../text/signs.ts';
import type { Row } from './row.ts';

/** Commands whose arguments are no text of the resume; for the first group only the first argument is not. */
const FIRST_HIDDEN = new Set([
  'href',
  'textcolor',
  'colorbox',
  'fontsize',
  'color',
  'begin',
  'end',
  'hyperref',
  'parbox',
  'resizebox',
]);
const ALL_HIDDEN = new Set(
  `vspace hspace label input include usepackage documentclass setlength addtolength definecolor includegraphics pagestyle geometry titleformat
titlespacing newcommand renewcommand def hypersetup setcounter fancyhf fancyfoot fancyhead faicon url vskip hskip raisebox rule newenvironment
renewenvironment providecommand setmainfont urlstyle raggedbottom linespread cvsection`.split(/\s+/),
);
const DEFINES =
  /^\s*\\(?:newcommand|renewcommand|providecommand|def|newenvironment|renewenvironment|DeclareMathOperator|usepackage|documentclass)\b/;

/** Whether a document is LaTeX source. */
export function isLatex(text: string): boolean {
  return (
    text.includes('\\') &&
    /\\(?:documentclass|begin\{|item\b|section\*?\{|subsection\*?\{|resume[A-Z]|cv[a-z]{3})/.test(text)
  );
}

/** Reads a line of LaTeX source: commands, options, comments and formulas become blanks of the same length. */
export function readLatexRow(from: number, text: string): Row {
  const indent = text.length - text.trimStart().length;
  const command = /^\\([A-Za-z]{1,40})\*?/.exec(text.slice(indent, indent + 44))?.[1] ?? '';
  const isDefinition = DEFINES.test(text);
  const plain = isDefinition
    ? ' '.repeat(text.length)
    : masked(text, /^resume(?:Sub)?Item$/.test(command) && argumentCount(text, indent) > 1);
  const hasBullet = /item$/i.test(command);
  const isHeading = /^(?:sub)*section$/.test(command) || command === 'cvsection';
  const isTitle =
    !hasBullet &&
    (/(?:heading|entry|event|subheading|job|position|role)$/i.test(command) ||
      (command !== '' && argumentCount(text, indent) >= 3));
  const visible =
    isHeading && command === 'cvsection' ? masked(text.replace('\\cvsection', '\\xxsection'), false) : plain;
  const start = visible.length - visible.trimStart().length;
  const end = visible.trimEnd().length;
  return {
    from,
    text,
    plain: visible,
    start: end === 0 ? 0 : start,
    end,
    indent,
    hasBullet,
    signs: signsOf(text),
    mark: isHeading ? 'heading' : isTitle ? 'title' : null,
  };
}

function argumentCount(text: string, at: number): number {
  let depth = 0;
  let count = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{' && depth++ === 0) count++;
    else if (text[i] === '}') depth = Math.max(0, depth - 1);
  }
  return count;
}

function masked(text: string, hidesFirst: boolean): string {
  const kept = new Array<string>(text.length).fill(' ');
  let at = 0;
  let isFirst = true;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '%') break;
    if (character === '\\') {
      const name = /^\\([A-Za-z]{1,40})\*?/.exec(text.slice(at, at + 44));
      if (name === null) {
        if (/[%&$_#]/.test(text[at + 1] ?? '')) kept[at + 1] = text[at + 1]!;
        at += 2;
        continue;
      }
      at = afterArguments(text, at + name[0].length, name[1]!.toLowerCase(), isFirst && hidesFirst);
      isFirst = false;
    } else if (character === '$') {
      at = keepFormula(text, at, kept);
    } else {
      if (character !== '{' && character !== '}' && character !== '~' && character !== '&')
        kept[at] = character;
      at++;
    }
  }
  return kept.join('');
}

/** Skips the options and the hidden arguments of a command. */
function afterArguments(text: string, from: number, name: string, hidesFirst: boolean): number {
  let at = from;
  if (text[at] === '[') at = closing(text, at, '[', ']');
  const hidden = ALL_HIDDEN.has(name) ? 9 : FIRST_HIDDEN.has(name) || hidesFirst ? 1 : 0;
  for (let n = 0; n < hidden && text[at] === '{'; n++) at = closing(text, at, '{', '}');
  if (text[at] === '[') at = closing(text, at, '[', ']');
  return at;
}

function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  return text.length;
}

/** A formula of figures alone (“$15\%$”, “$2.1$”) stays readable; any other is blanked. */
function keepFormula(text: string, from: number, kept: string[]): number {
  const end = text.indexOf('$', from + 1);
  if (end < 0) return from + 1;
  const inner = text.slice(from + 1, end);
  if (/^(?:[\d.,+%\s<>~-]|\\%|\\sim|\\times|\\approx){1,40}$/.test(inner)) {
    for (let at = from + 1; at < end; at++) if (/[\d.,+%-]/.test(text[at]!)) kept[at] = text[at]!;
  }
  return end + 1;
}
