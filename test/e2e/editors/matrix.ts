import { expect, test } from 'vitest';
import type { BrowserName } from '../../browsers/find.ts';
import { gapOf } from './gaps.ts';

type Cell = '✓' | '✗' | 'gap';

/** What became of every check, for the table at the end of a run. */
export class Matrix {
  private readonly rows = new Map<string, Map<string, Cell>>();
  private readonly browser: BrowserName;

  constructor(browser: BrowserName) {
    this.browser = browser;
  }

  /** A test of one check on one editor. A known gap must still be one. */
  check(editor: string, title: string, run: () => Promise<void>): void {
    const id = title.split(' ')[0] ?? title;
    const row = this.rows.get(editor) ?? new Map<string, Cell>();
    this.rows.set(editor, row);
    test(title, async () => {
      row.set(id, '✗');
      const gap = gapOf(editor, id, this.browser);
      if (!gap) {
        await run();
        row.set(id, '✓');
        return;
      }
      await expect(run(), `“${gap.reason}” is no gap any more: take it out of gaps.ts`).rejects.toThrow();
      row.set(id, 'gap');
    });
  }

  /** One line an editor. */
  print(): void {
    const ids = [...new Set([...this.rows.values()].flatMap(row => [...row.keys()]))].sort();
    const lines = [...this.rows]
      .filter(([, row]) => row.size > 0)
      .map(([editor, row]) => editor.padEnd(20) + ids.map(id => (row.get(id) ?? '').padEnd(5)).join(''));
    console.log([`${this.browser.padEnd(20)}${ids.map(id => id.padEnd(5)).join('')}`, ...lines].join('\n'));
  }
}
