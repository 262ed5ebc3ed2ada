import { measureField, removeMirrors } from '../../../src/editors/field-mirror.ts';
import { createValueRange, type TextFieldElement } from '../../../src/editors/opaque-range.ts';

/** A field to lay out: what stands in it and how it is styled. */
export interface FieldLook {
  readonly tag: 'textarea' | 'input';
  readonly value: string;
  readonly style: Readonly<Record<string, string>>;
  /** Style of the element around it. */
  readonly around?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** How far it is scrolled, in CSS px. */
  readonly scroll?: { readonly left?: number; readonly top?: number };
  /** A width it is given after it has been measured once, as by its handle. */
  readonly resizedTo?: string;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Span = readonly [from: number, to: number];

/** A span whose boxes are elsewhere than the browser's own range says. */
export interface Difference {
  readonly words: string;
  /** The farthest edge, in CSS px. */
  readonly px: number;
  readonly mirror: readonly Box[];
  readonly browser: readonly Box[];
}

export interface Comparison {
  /** How many boxes of the browser's were compared. */
  readonly boxes: number;
  readonly worst: number;
  readonly differences: readonly Difference[];
}

declare global {
  interface Window {
    /** Lays a field out and gives the spans to compare. */
    lay(look: FieldLook): Span[];
    /** Where the browser itself puts a span of the field; Firefox tells that to privileged code alone. */
    boxesOfBrowser(from: number, to: number): Box[];
    /** Compares the mirror with the boxes of the browser, one list a span. */
    compare(spans: readonly Span[], browser: readonly (readonly Box[])[]): Comparison;
  }
}

function createField({ tag, value, style, around, attributes }: FieldLook): TextFieldElement {
  const outer = document.createElement('div');
  const field = document.createElement(tag);
  Object.assign(outer.style, around);
  for (const [name, text] of Object.entries(attributes ?? {})) field.setAttribute(name, text);
  for (const [name, text] of Object.entries({
    font: '16px Arial',
    width: '300px',
    height: '250px',
    ...style,
  }))
    field.style.setProperty(name, text);
  field.value = value;
  outer.append(field);
  document.querySelector('#editor')?.replaceChildren(outer);
  return field;
}

/** What of the boxes is seen in the field, cut off 2 px before its edges; `margin`: so wide at least and so far from top and bottom. */
function within(boxes: readonly Box[], field: TextFieldElement, margin: number): Box[] {
  const outer = field.getBoundingClientRect();
  const scaleX = outer.width / field.offsetWidth;
  const scaleY = outer.height / field.offsetHeight;
  const left = outer.left + field.clientLeft * scaleX;
  const top = outer.top + field.clientTop * scaleY;
  const right = left + field.clientWidth * scaleX;
  const bottom = top + field.clientHeight * scaleY;
  return boxes
    .map(([x1, y1, x2, y2]): Box => [Math.max(x1, left + 2), y1, Math.min(x2, right - 2), y2])
    .filter(([x1, y1, x2, y2]) => x2 - x1 > margin && y2 < bottom - margin && y1 > top + margin);
}

const apart = (a: Box, b: Box) => Math.max(...a.map((edge, at) => Math.abs(edge - (b[at] ?? 0))));

/** How far the boxes of one list are from their nearest of the other at most; those at the edges may be missing. */
function farthest(a: readonly Box[], b: readonly Box[], field: TextFieldElement): number {
  const from = (these: readonly Box[], those: readonly Box[]) =>
    within(these, field, 3).map(box =>
      Math.min(9999, ...within(those, field, -3).map(other => apart(box, other))),
    );
  return Math.max(0, ...from(a, b), ...from(b, a));
}

const boxesOf = (rects: Iterable<DOMRect>): Box[] =>
  [...rects].map(({ left, top, right, bottom }) => [left, top, right, bottom]);

const current = () =>
  document.querySelector<TextFieldElement>('#editor textarea, #editor input') as TextFieldElement;

window.lay = look => {
  const field = createField(look);
  if (look.resizedTo) {
    measureField(field, 0, 1);
    field.style.width = look.resizedTo;
  }
  field.scrollLeft = look.scroll?.left ?? 0;
  field.scrollTop = look.scroll?.top ?? 0;
  const words = [...look.value.matchAll(/\S+/g)].filter((_, index) => index % 3 === 0);
  const spans = words.map(({ 0: word, index }): Span => [index, index + word.length]);
  return [...spans, [Math.floor(look.value.length / 3), Math.floor((look.value.length * 2) / 3)]];
};

window.boxesOfBrowser = (from, to) => {
  const range = createValueRange(current(), from, to);
  if (!range) throw new Error('This browser has no ranges in fields to compare with.');
  const boxes = boxesOf(range.getClientRects());
  range.disconnect();
  return boxes;
};

window.compare = (spans, browser) => {
  const field = current();
  const rows = spans.map(([from, to], index) => {
    const truth = browser[index] ?? [];
    const mirror = boxesOf(measureField(field, from, to));
    return { words: field.value.slice(from, to), px: farthest(mirror, truth, field), mirror, browser: truth };
  });
  removeMirrors();
  return {
    boxes: rows.reduce((sum, row) => sum + within(row.browser, field, 3).length, 0),
    worst: Math.max(...rows.map(row => row.px)),
    differences: rows.filter(row => row.px > 1),
  };
};
