import type { Style } from './text.ts';

const context = document.createElement('canvas').getContext('2d')!;
const widths = new Map<string, number>();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Size of drawn glyphs, px at 100 %. */
export const sizeOf = (style: Style): number => (style.isRaised ? style.size * 0.6 : style.size);

/** Font string a canvas takes; also what `data-font-css` has. */
export function fontOf(style: Style): string {
  return `${style.isItalic ? 'italic ' : ''}${style.isBold ? 700 : 400} ${sizeOf(style)}px "${style.family}"`;
}

/** Advance width of text in one style, px at 100 %. */
export function widthOf(text: string, style: Style): number {
  const font = fontOf(style);
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 50_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** For each UTF-16 unit and one more: how far from its start the text has come there. Inside a grapheme: its start. */
export function advancesOf(text: string, style: Style): number[] {
  const edges: number[] = [];
  context.font = fontOf(style);
  for (const { segment, index } of graphemes.segment(text)) {
    const { width } = context.measureText(text.slice(0, index));
    for (let unit = 0; unit < segment.length; unit++) edges.push(width);
  }
  edges.push(context.measureText(text).width);
  return edges;
}
