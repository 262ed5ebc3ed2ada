import { PNG } from 'pngjs';
import type { Frame } from 'puppeteer-core';
import type { EditorCase } from './editors.ts';

/** A mark as it is painted; boxes in client CSS px of the editor's document. */
export interface Mark {
  /** The words under the painted boxes, by the browser's own hit test. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** The editor's own box. */
  readonly outer: Box;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The share of an image's columns that hold the blue of a dashed line. */
export function lineShare(image: Buffer): number {
  const { data, width } = PNG.sync.read(image);
  const columns = new Set<number>();
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    if (blue - red > 100 && blue - green > 40) columns.add((index / 4) % width);
  }
  return columns.size / width;
}

/** All marks of a document: its highlights, and the boxes `drawn` over fields without ranges. */
export async function marksIn(
  frame: Frame,
  editor: EditorCase,
  drawn: readonly Omit<Box, 'top'>[],
): Promise<Mark[]> {
  const { root, host = '' } = editor;
  const boxes: Box[] = await frame.evaluate(() =>
    ['fix', 'improve', 'consider']
      .flatMap(level => [...(CSS.highlights.get(`upshot-${level}`) ?? [])] as unknown as Range[])
      .map(range => range.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
  boxes.push(...drawn.map(box => ({ ...box, top: box.bottom - 16 })));
  return frame.evaluate(
    (boxes, root, host) => {
      const shadow = host ? document.querySelector(host)?.shadowRoot : undefined;
      const element = (shadow ?? document).querySelector(root);
      const shadowRoots = shadow ? [shadow] : [];
      const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      const outer = { left, right, top, bottom };
      return boxes.map(box => {
        const y = (box.top + box.bottom) / 2;
        const mark = { text: '', x: box.left + 10, y, box, outer };
        const [start, end] = [box.left + 1, box.right - 1].map(x =>
          document.caretPositionFromPoint(x, y, { shadowRoots }),
        );
        if (!start || !end || !element?.contains(start.offsetNode)) return mark;
        const { value } = start.offsetNode as HTMLTextAreaElement;
        if (value !== undefined) return { ...mark, text: value.slice(start.offset, end.offset) };
        const range = document.createRange();
        range.setStart(start.offsetNode, start.offset);
        range.setEnd(end.offsetNode, end.offset);
        return { ...mark, text: range.toString() };
      });
    },
    boxes,
    root,
    host,
  );
}
