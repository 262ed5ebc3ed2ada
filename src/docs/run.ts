/**
 * One piece of text that Google Docs has drawn: same style, one visual line. Numbers are in units of the page's own
 * drawing and serve for order only; where it is on screen is asked of `element`.
 */
export interface Run {
  readonly element: Element;
  readonly label: string;
  /** Such as `italic 700 14.6667px "Arial"`; '' when unknown. */
  readonly font: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MATRIX = /matrix\(([^)]*)\)/;

/** Reads a run from an annotation rectangle; undefined where there is nothing to see. */
export function readRun(element: Element): Run | undefined {
  const label = element.getAttribute('aria-label') ?? '';
  if (label.trim() === '') return undefined;
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const width = number('width');
  const height = number('height');
  if (!(width > 0 && height > 0)) return undefined;
  const matrix = MATRIX.exec(element.getAttribute('transform') ?? '')?.[1];
  const [a = 1, , , d = 1, e = 0, f = 0] = matrix ? matrix.split(',').map(Number) : [];
  const left = e + a * number('x');
  const top = f + d * number('y');
  const font = element.getAttribute('data-font-css') ?? element.getAttribute('data-style') ?? '';
  return { element, label, font, left, top, right: left + a * width, bottom: top + d * height };
}
