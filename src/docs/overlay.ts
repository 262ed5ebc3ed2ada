import type { Box } from './places.ts';

/** Who keeps removing nodes from their page does not want them. */
const MOST_REMOVALS = 3;

/** Important rules of a shadow root win over every rule of the page. Below menus and dialogs of Google Docs. */
const HOST = `:host {
  all: initial !important;
  visibility: var(--upshot, hidden) !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 400 !important;
  pointer-events: none !important;
}`;

/** Lines to draw, boxes in client CSS px. */
export interface DrawnMark {
  /** As CSS writes a border. */
  readonly line: string;
  readonly boxes: readonly Box[];
}

/**
 * Draws marks inside the scrolling part of the page, so that they scroll with it by themselves. One element with a
 * closed shadow root; it lets every click through.
 */
export class Overlay {
  private readonly editor: HTMLElement;
  private readonly host = document.createElement('div');
  private readonly layer = document.createElement('div');
  private readonly lines: { readonly element: HTMLElement; style: string }[] = [];
  private isIn = false;
  private removals = 0;

  constructor(editor: HTMLElement, signal: AbortSignal) {
    this.editor = editor;
    this.host.setAttribute('aria-hidden', 'true');
    const style = document.createElement('style');
    style.textContent = HOST;
    this.layer.dataset.upshot = '';
    this.host.attachShadow({ mode: 'closed' }).append(style, this.layer);
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /** Whether the page has removed the marks so often that there are none any more. */
  get isUnwanted(): boolean {
    return this.removals >= MOST_REMOVALS;
  }

  draw(marks: readonly DrawnMark[]): void {
    if (this.isIn && !this.host.isConnected) this.removals++;
    const isShown = !this.isUnwanted && marks.some(({ boxes }) => boxes.length > 0);
    if (!isShown) {
      this.isIn = false;
      this.host.remove();
      this.lines.length = 0;
      this.layer.replaceChildren();
      return;
    }
    if (this.host.parentNode !== this.editor) this.editor.append(this.host);
    this.isIn = true;
    // Whatever the page is positioned by: where the host has come to lie is asked, not assumed.
    const origin = this.host.getBoundingClientRect();
    let count = 0;
    for (const { line, boxes } of marks) {
      for (const box of boxes) {
        const style = `position:absolute;box-sizing:border-box;height:0;border-bottom:${line};left:${box.left - origin.left}px;top:${box.bottom - 2 - origin.top}px;width:${box.right - box.left}px`;
        this.line(count++, style);
      }
    }
    for (const { element } of this.lines.splice(count)) element.remove();
  }

  /** Sets a line, reusing the element it had: nothing blinks, and what has not moved costs nothing. */
  private line(index: number, style: string): void {
    let line = this.lines[index];
    if (!line) {
      line = { element: document.createElement('div'), style: '' };
      this.lines.push(line);
      this.layer.append(line.element);
    }
    if (line.style === style) return;
    line.element.style.cssText = style;
    line.style = style;
  }
}
