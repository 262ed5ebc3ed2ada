import type { TextFieldElement } from './opaque-range.ts';

/** Everything that moves a glyph inside a text field. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

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
    hostRoot.append(style);
    document.documentElement.append(host);
  }
  return hostRoot;
}

function mirrorOf(field: TextFieldElement): HTMLElement {
  const root = rootOf(field.ownerDocument);
  let mirror = mirrors.get(field);
  if (!mirror) {
    mirror = field.ownerDocument.createElement('div');
    mirrors.set(field, mirror);
  }
  if (mirror.parentNode !== root) root.append(mirror);
  const style = getComputedStyle(field);
  const isOneLine = field instanceof HTMLInputElement;
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  if (isOneLine) mirror.style.whiteSpace = 'pre';
  mirror.style.position = 'absolute';
  mirror.style.boxSizing = 'border-box';
  mirror.style.width = isOneLine ? 'max-content' : `${field.clientWidth}px`;
  // A line break at the very end has a line of its own only when something follows it.
  const text = `${field.value}\u200b`;
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
  const outer = field.getBoundingClientRect();
  // A transformed ancestor scales the field but not the mirror.
  const scaleX = field.offsetWidth ? outer.width / field.offsetWidth : 1;
  const scaleY = field.offsetHeight ? outer.height / field.offsetHeight : 1;
  const inner = {
    left: outer.left + field.clientLeft * scaleX,
    top: outer.top + field.clientTop * scaleY,
    right: outer.left + (field.clientLeft + field.clientWidth) * scaleX,
    bottom: outer.top + (field.clientTop + field.clientHeight) * scaleY,
  };
  // Browsers centre the text of a one-line field in its height.
  const lowered = field instanceof HTMLInputElement ? (field.clientHeight - origin.height) / 2 : 0;
  const boxes: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    const left = inner.left + (rect.left - origin.left - field.scrollLeft) * scaleX;
    const top = inner.top + (rect.top - origin.top - field.scrollTop + lowered) * scaleY;
    const visibleLeft = Math.max(left, inner.left);
    const visibleRight = Math.min(left + rect.width * scaleX, inner.right);
    const bottom = top + rect.height * scaleY;
    if (visibleRight <= visibleLeft || bottom > inner.bottom + 1 || top < inner.top - 1) continue;
    boxes.push(new DOMRect(visibleLeft, top, visibleRight - visibleLeft, bottom - top));
  }
  return boxes;
}
