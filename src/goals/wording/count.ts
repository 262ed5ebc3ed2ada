/** Columns a line of a printed resume holds, more or less. */
export const columns = 110;

export interface TextSize {
  words: number;
  /** What a person would count: an emoji is one. */
  characters: number;
  /** Lines when wrapped at words after `width` characters. */
  lines: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function sizeOf(text: string, width = columns): TextSize {
  const words = text.match(/\S+/g)?.filter(word => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
  return { words, characters: charactersIn(text), lines: text === '' ? 0 : linesOf(text, width) };
}

function charactersIn(text: string): number {
  // Counting graphemes is slow; plain text has one each.
  if (/^[\n -~]*$/.test(text)) return text.length;
  return [...segmenter.segment(text)].length;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((all, line) => all + wrapped(line, width), 0);
}

function wrapped(line: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(' ')) {
    const length = charactersIn(word);
    const isNext = used > 0 && used + 1 + length > width;
    if (isNext) lines += 1;
    used = isNext || used === 0 ? length : used + 1 + length;
    // A word longer than a line breaks where the line ends.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width || width : used;
  }
  return lines;
}
