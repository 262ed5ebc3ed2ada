/**
 * What has to stand between a text and a paragraph that is added at its end: a blank line where the text parts its
 * paragraphs so, or (`isLatex`) has to; else a new line. '' for a text without words.
 */
export function paragraphGap(text: string, isLatex: boolean): string {
  if (!/\S/.test(text)) return '';
  const isParted = isLatex || /\S[^\S\n]*\n[^\S\n]*\n+[^\S\n]*\S/.test(text);
  const ends = /\n[^\S\n]*(\n?)[^\S\n]*$/.exec(text);
  if (ends) return isParted && ends[1] === '' ? '\n' : '';
  return isParted ? '\n\n' : '\n';
}
