import type { TextFieldElement } from './opaque-range.ts';

/** Everything that moves a glyph inside a text field. */
const COPIED = `
  direction font-family font-feature-settings font-kerning font-optical-sizing font-size
  font-size-adjust font-stretch font-style font-variant font-variation-settings font-weight
  hyphens letter-spacing line-break line-height overflow-wrap padding-bottom padding-left padding-right
  padding-top scrollbar-width tab-size
  text-align text-indent text-rendering text-transform unicode-bidi white-space word-break
  word-spacing writing-mode`
  .trim()
  .split(/\s+/);

const HIDDEN = `:host {
  all: initial !important;
  position: fixed !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: hidden !important;
  visibility: hidden !important;
  pointer-events: none !important;
}`;

let host: HTMLElement | undefined;
let hostRoot: ShadowRoot | undefined;
const mirrors = new WeakMap<TextFieldElement, HTMLElement>();

/** One hidden host for all mirrors, a child of `<html>`: nothing is put inside or beside an editor. */
function rootOf(document: Document): ShadowRoot {
  if (!host?.isConnected || !hostRoot) {
    host = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    hostRoot = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = HIDDEN;
    // Without something before it, the first word is capitalised or not by the last word of the page.
    const start = document.createElement('div');
    start.dataset.upshot = '';
    start.textContent = '\u200b';
    hostRoot.append(style, start);
    document.documentElement.append(host);
  }
  return hostRoot;
}

/** A length of a computed style in px; 0 for a keyword. */
const px = (style: CSSStyleDeclaration, name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;

/** The padding box in the field's own CSS px. For inputs Firefox gives the content box as the client box. */
function innerBox(field: TextFieldElement): { left: number; top: number; width: number; height: number } {
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = field;
  if (!(field instanceof HTMLInputElement))
    return { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight };
  const style = getComputedStyle(field);
  const [left, top] = [px(style, 'border-left-width'), px(style, 'border-top-width')];
  const width = offsetWidth - left - px(style, 'border-right-width');
  return { left, top, width, height: offsetHeight - top - px(style, 'border-bottom-width') };
}

/** Lays the mirror out in the same width, to fractions of a px; `clientWidth` is rounded. */
function setWidth(mirror: HTMLElement, field: TextFieldElement, style: CSSStyleDeclaration): void {
  const borders = px(style, 'border-left-width') + px(style, 'border-right-width');
  const padding = px(style, 'padding-left') + px(style, 'padding-right');
  const isContentBox = style.boxSizing !== 'border-box';
  const width = px(style, 'width') + (isContentBox ? padding : -borders);
  // A content box is given without its scroll bar; in any other case the mirror has one as well.
  const hasScrollbar = width - innerBox(field).width > 2;
  mirror.style.boxSizing = 'border-box';
  mirror.style.width = `${width}px`;
  mirror.style.overflow = hasScrollbar ? 'hidden scroll' : 'visible';
}

/** CSS `zoom` of an element and all around it; TypeScript's DOM library does not know it yet. */
const zoomOf = (element: Element) => (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;

function mirrorOf(field: TextFieldElement): HTMLElement {
  const root = rootOf(field.ownerDocument);
  let mirror = mirrors.get(field);
  if (!mirror) {
    mirror = field.ownerDocument.createElement('div');
    mirrors.set(field, mirror);
  }
  if (mirror.parentNode !== root) root.append(mirror);
  const style = getComputedStyle(field);
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  if (field instanceof HTMLInputElement) mirror.style.whiteSpace = 'pre';
  // Where words may be hyphenated depends on the language.
  mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  mirror.style.position = 'absolute';
  setWidth(mirror, field, style);
  // The page may be zoomed as a whole, and the mirror with it.
  mirror.style.setProperty('zoom', String(zoomOf(field) / zoomOf(field.ownerDocument.documentElement)));
  // A line break at the very end has a line of its own only when something follows it.
  const text = /(?:\n|^)$/.test(field.value) ? `${field.value}\u200b` : field.value;
  if (mirror.textContent !== text) mirror.textContent = text;
  return mirror;
}

/** Removes everything that measuring has left in the page. */
export function removeMirrors(): void {
  host?.remove();
  host = undefined;
  hostRoot = undefined;
}

/**
 * Boxes of `from`–`to` of a field's value in client CSS px, clipped to what the field shows. For browsers without
 * `createValueRange`: a hidden copy of the text, laid out alike, is measured.
 */
export function measureField(field: TextFieldElement, from: number, to: number): DOMRect[] {
  const mirror = mirrorOf(field);
  const node = mirror.firstChild;
  if (!node || to > field.value.length) return [];
  const range = field.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const origin = mirror.getBoundingClientRect();
  const originLeft = origin.left + mirror.clientLeft * zoomOf(field);
  const outer = field.getBoundingClientRect();
  const zoom = zoomOf(field);
  // A transformed ancestor scales the field but not the mirror; zoom does it to both.
  const scaleX = field.offsetWidth ? outer.width / (field.offsetWidth * zoom) : 1;
  const scaleY = field.offsetHeight ? outer.height / (field.offsetHeight * zoom) : 1;
  const inner = innerBox(field);
  const left = outer.left + inner.left * zoom * scaleX;
  const top = outer.top + inner.top * zoom * scaleY;
  const right = left + inner.width * zoom * scaleX;
  const bottom = top + inner.height * zoom * scaleY;
  // Browsers centre the line of a one-line field in its height; letters from other fonts may stand out of it.
  const style = getComputedStyle(field);
  const line = px(style, 'line-height');
  const height = line
    ? (line + px(style, 'padding-top') + px(style, 'padding-bottom')) * zoom
    : origin.height;
  const lowered = field instanceof HTMLInputElement ? (inner.height * zoom - height) / 2 : 0;
  const boxes: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    const x = left + (rect.left - originLeft - field.scrollLeft * zoom) * scaleX;
    const y = top + (rect.top - origin.top - field.scrollTop * zoom + lowered) * scaleY;
    const visibleLeft = Math.max(x, left);
    const visibleRight = Math.min(x + rect.width * scaleX, right);
    const height = rect.height * scaleY;
    if (visibleRight <= visibleLeft || y + height > bottom + 1 || y < top - 1) continue;
    boxes.push(new DOMRect(visibleLeft, y, visibleRight - visibleLeft, height));
  }
  return boxes;
}
