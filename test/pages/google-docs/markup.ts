import { type Block, type Cell, CHIP, OBJECT, type Paragraph, PLAIN, type Style } from './text.ts';

const HEADING: Style = { ...PLAIN, size: 26.6667 };
const TOKEN = /\*\*(.+?)\*\*|__(.+?)__|\^(.+?)\^|\[(.+?)\]\((.+?)\)|\{(object|chip)\}/g;
const STRUCTURE = { table: '\u0010', row: '\u0012', cell: '\u001c', end: '\u0011' };

interface Styled {
  text: string;
  styles: Style[];
}

function add(to: Styled, text: string, style: Style): void {
  to.text += text;
  for (let unit = 0; unit < text.length; unit++) to.styles.push(style);
}

/** `**bold**`, `__italic__`, `^raised^`, `[words](address)`, `{object}`, `{chip}`. */
function inline(source: string, style: Style): Styled {
  const out: Styled = { text: '', styles: [] };
  let done = 0;
  for (const {
    0: whole,
    1: bold,
    2: italic,
    3: raised,
    4: words,
    5: link = '',
    6: special,
    index,
  } of source.matchAll(TOKEN)) {
    add(out, source.slice(done, index), style);
    done = index + whole.length;
    if (bold) add(out, bold, { ...style, isBold: true });
    else if (italic) add(out, italic, { ...style, isItalic: true });
    else if (raised) add(out, raised, { ...style, isRaised: true });
    else if (words) add(out, words, { ...style, color: '#1155cc', link });
    else add(out, special === 'chip' ? CHIP : OBJECT, style);
  }
  add(out, source.slice(done), style);
  return out;
}

function blockOf(line: string): { block: Block; rest: string } {
  const [, mark = '', rest = ''] = /^(# |\* |\d+\. |~ )?(.*)$/s.exec(line) ?? [];
  const kind = mark.startsWith('#')
    ? 'heading'
    : mark.startsWith('*')
      ? 'bullet'
      : /^\d/.test(mark)
        ? 'numbered'
        : 'paragraph';
  const style = kind === 'heading' ? HEADING : PLAIN;
  return { block: { kind, isRtl: mark.startsWith('~'), style }, rest };
}

/**
 * Reads paragraphs out of a line each: `# ` heading, `* ` bullet, `1. ` numbered, `~ ` right to left, `| a | b |` a row
 * of a table. The first one gets U+0003 in front.
 */
export function readMarkup(source: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [table, row, prefix] = [-1, -1, '\u0003'];
  const put = (line: string, cell?: Cell) => {
    const { block, rest } = blockOf(line);
    paragraphs.push({ ...inline(rest, block.style), prefix, block, cell });
    prefix = '';
  };
  for (const line of source.split('\n')) {
    if (!line.startsWith('|')) {
      if (row >= 0) prefix = STRUCTURE.end;
      row = -1;
      put(line);
      continue;
    }
    if (row < 0) {
      table++;
      prefix += STRUCTURE.table;
    }
    row++;
    prefix += STRUCTURE.row;
    const cells = line.split('|').slice(1, -1);
    for (const [column, text] of cells.entries()) {
      prefix += STRUCTURE.cell;
      put(text.trim(), { table, row, column, columns: cells.length });
    }
  }
  // A table is always followed by a paragraph.
  if (row >= 0) {
    prefix = STRUCTURE.end;
    put('');
  }
  return paragraphs;
}
