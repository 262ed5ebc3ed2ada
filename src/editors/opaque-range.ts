/**
 * A live range over the value of a textarea or input, in Chromium.
 * Source: https://github.com/WICG/proposals (OpaqueRange); not in TypeScript's DOM library yet.
 */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  getBoundingClientRect(): DOMRect;
  /** Detaches it from the field; after that it follows no more edits. */
  disconnect(): void;
}

/** A text field of the page. */
export type TextFieldElement = HTMLTextAreaElement | HTMLInputElement;

/** A live range over `from`–`to` of the field's value, or undefined where the browser has none. */
export function createValueRange(field: TextFieldElement, from: number, to: number): OpaqueRange | undefined {
  const maker = field as TextFieldElement & { createValueRange?(from: number, to: number): OpaqueRange };
  return maker.createValueRange?.(from, to);
}
