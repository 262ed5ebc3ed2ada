import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';

export interface ShownMark {
  readonly field: string;
  readonly text: string;
}

/** The words that are marked on a page, read from what is painted: live ranges, and boxes over fields. */
export async function marksOn(driver: Driver, page: Page): Promise<ShownMark[]> {
  const ranged = await page.evaluate(() => {
    const found: { level: string; field: string; text: string }[] = [];
    const fields = [...document.querySelectorAll('textarea, input')] as HTMLTextAreaElement[];
    for (const level of ['fix', 'improve', 'consider']) {
      for (const range of CSS.highlights.get(`upshot-${level}`) ?? []) {
        if (range instanceof Range) {
          const host = range.startContainer.parentElement?.closest('[contenteditable]');
          found.push({ level, field: host?.id ?? '', text: range.toString() });
          continue;
        }
        // A range over a field's value does not tell its field: the one under its box is it.
        const box = (range as unknown as Range).getBoundingClientRect();
        const field = fields.find(one => {
          const outer = one.getBoundingClientRect();
          return (
            box.width > 0 &&
            box.left >= outer.left - 1 &&
            box.right <= outer.right + 1 &&
            box.top >= outer.top - 1 &&
            box.bottom <= outer.bottom + 1
          );
        });
        found.push({
          level,
          field: field?.id ?? '',
          text: field?.value.slice(range.startOffset, range.endOffset) ?? '',
        });
      }
    }
    return found;
  });
  const boxed: ShownMark[] = [];
  for (const { left, right, bottom } of await driver.boxes(page)) {
    boxed.push(
      await page.evaluate(
        (left, right, y) => {
          const at = (x: number) => document.caretPositionFromPoint(x, y);
          const [start, end] = [at(left + 1), at(right - 1)];
          const field = start?.offsetNode as HTMLTextAreaElement | undefined;
          return { field: field?.id ?? '', text: field?.value?.slice(start?.offset, end?.offset) ?? '' };
        },
        left,
        right,
        bottom - 6,
      ),
    );
  }
  return [...ranged.map(({ field, text }) => ({ field, text })), ...boxed];
}

/** A place on the first word of a marked range in an editable block, in client CSS px; null where there is none. */
export function placeOf(page: Page, text: string, field: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (text, field) => {
      const all = ['fix', 'improve', 'consider'].flatMap(level => [
        ...(CSS.highlights.get(`upshot-${level}`) ?? []),
      ]);
      const range = all.find(
        range =>
          range instanceof Range &&
          range.toString() === text &&
          range.startContainer.parentElement?.closest(`#${field}`),
      ) as Range | undefined;
      const box = range?.getBoundingClientRect();
      return box ? { x: box.left + 10, y: box.top + box.height / 2 } : null;
    },
    text,
    field,
  );
}
