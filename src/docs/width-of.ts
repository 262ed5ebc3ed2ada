const UNKNOWN = '10px monospace';
/** So many measured texts are kept; a page of single words has about 500. */
const MOST_KEPT = 4000;

/**
 * Measures texts as Google Docs does, in CSS px of its unzoomed page; 0 when the font is not known. Shares of a width
 * need no zoom.
 */
export function createWidthOf(document: Document): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let fontSet = '';
  let isFontKnown = false;
  return (text, font) => {
    if (!context || font === '' || text === '') return 0;
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (font !== fontSet) {
      context.font = UNKNOWN;
      const before = context.font;
      context.font = font;
      isFontKnown = context.font !== before;
      fontSet = font;
    }
    const width = isFontKnown ? context.measureText(text).width : 0;
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
