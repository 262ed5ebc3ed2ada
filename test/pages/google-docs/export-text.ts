import type { Editing } from './editing.ts';
import { CHIP, type DocumentText, OBJECT } from './text.ts';

/** What the download as plain text gives: byte order mark, CRLF, list markers, no structure characters. */
function exportText(paragraphs: DocumentText['paragraphs']): string {
  let number = 0;
  const lines = paragraphs.map(({ text, block }) => {
    number = block.kind === 'numbered' ? number + 1 : 0;
    const marker = block.kind === 'bullet' ? '* ' : block.kind === 'numbered' ? `${number}. ` : '';
    return marker + text.replaceAll(OBJECT, '').replaceAll(CHIP, '');
  });
  return `\ufeff${lines.join('\r\n')}`;
}

/** The document as its server has it, which is some time behind. */
export class Download {
  private readonly editing: Editing;
  private readonly versions: { readonly since: number; readonly paragraphs: DocumentText['paragraphs'] }[];

  constructor(editing: Editing) {
    this.editing = editing;
    this.versions = [{ since: Number.NEGATIVE_INFINITY, paragraphs: editing.document.paragraphs }];
  }

  /** To be called after each change. */
  note(): void {
    const { paragraphs } = this.editing.document;
    if (this.versions.at(-1)?.paragraphs !== paragraphs)
      this.versions.push({ since: performance.now(), paragraphs });
  }

  /** The text as it was `lag` ms ago. */
  text(lag: number): string {
    const then = performance.now() - lag;
    return exportText(this.versions.findLast(({ since }) => since <= then)!.paragraphs);
  }
}
