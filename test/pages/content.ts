/** A piece of a paragraph in one formatting. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
}

/** What every editor page holds: bold words around a duty phrase, a no-break space and a zero-width space. */
export const PARAGRAPHS: readonly (readonly Run[])[] = [
  [{ text: 'Led a team of ' }, { text: '9 agents', isBold: true }, { text: ' across two time zones.' }],
  [
    { text: 'Opened a ' },
    { text: 'second', isBold: true },
    { text: ' shop in 2019. Responsible for bringing in ' },
    { text: '50 new customers', isBold: true },
    { text: ' every month.' },
  ],
  [{ text: 'Sold $480K of office\u00a0furniture in 2020, 121% of\u200b quota.' }],
];

export const TEXT = PARAGRAPHS.map(runs => runs.map(run => run.text).join('')).join('\n');

export const HTML = PARAGRAPHS.map(
  runs => `<p>${runs.map(({ text, isBold }) => (isBold ? `<strong>${text}</strong>` : text)).join('')}</p>`,
).join('');

/** The same with a list and a soft break, for editors that take HTML. */
export const RICH_HTML = `${HTML}<ul><li>Wrote the catalog.</li><li>Kept the books.</li></ul><p>Harbor Supplies<br>Rotterdam</p>`;

/** The same in one block, its lines ended by breaks, for editors that give every block an editable element of its own. */
export const BLOCK_HTML = HTML.replaceAll('</p><p>', '<br>')
  .replaceAll(/<\/?p>/g, '')
  .replaceAll('strong>', 'b>');

/** Words for further blocks, with nothing to remark on. */
export const LAST_BLOCK = 'Wrote the catalog.';
