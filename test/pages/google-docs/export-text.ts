import { CHIP, type DocumentText, OBJECT } from './text.ts';

/** What the download as plain text gives: byte order mark, CRLF, list markers, no structure characters. */
export function exportText(document: DocumentText): string {
  let number = 0;
  const lines = document.paragraphs.map(({ text, block }) => {
    number = block.kind === 'numbered' ? number + 1 : 0;
    const marker = block.kind === 'bullet' ? '* ' : block.kind === 'numbered' ? `${number}. ` : '';
    return marker + text.replaceAll(OBJECT, '').replaceAll(CHIP, '');
  });
  return `\ufeff${lines.join('\r\n')}`;
}
