import type { Level } from '../engine/finding.ts';
import { onceAFrame } from '../platform/once-a-frame.ts';
import { borderOf, type Look, OTHER_CHECKERS } from './look.ts';

/** Important rules of a shadow root win over every rule of the page. */
const LAYER = `:host {
  all: initial !important;
  visibility: var(--upshot, hidden) !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483646 !important;
  pointer-events: none !important;
  overflow: hidden !important;
}`;

/** A mark whose place has to be asked for again whenever something moves; boxes are in client CSS px. */
export interface BoxMark {
  readonly level: Level;
  readonly boxes: () => readonly DOMRect[];
  /** The element whose text colour the words have. */
  readonly element: Element;
}

/**
 * Paints marks as lines in a layer over the page, for places that have no live range. The layer is one child of
 * `<html>` with a closed shadow root; it lets every click through and is gone when nothing is marked.
 */
export class Boxes {
  private readonly byOwner = new Map<object, readonly BoxMark[]>();
  private host: HTMLElement | undefined;
  private layer: HTMLElement | undefined;
  private look: Look = 'default';
  private readonly signal: AbortSignal;
  /** Fields are moved, without any event, by what grows around them. */
  private readonly sizes: ResizeObserver;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    const redraw = onceAFrame(() => this.draw(), signal);
    const schedule = () => {
      if (this.byOwner.size > 0) redraw();
    };
    this.sizes = new ResizeObserver(schedule);
    for (const around of document.querySelectorAll('html, body')) this.sizes.observe(around);
    window.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
    window.addEventListener('resize', schedule, { passive: true, signal });
    signal.addEventListener('abort', () => {
      this.sizes.disconnect();
      this.byOwner.clear();
      this.draw();
    });
  }

  setLook(look: Look): void {
    this.look = look;
    this.draw();
  }

  /** Shows these marks for `owner` in place of its earlier ones. */
  show(owner: object, marks: readonly BoxMark[]): void {
    for (const { element } of this.byOwner.get(owner) ?? []) this.sizes.unobserve(element);
    for (const { element } of marks) this.sizes.observe(element);
    if (marks.length > 0) this.byOwner.set(owner, marks);
    else if (!this.byOwner.delete(owner)) return;
    this.draw();
  }

  private draw(): void {
    const lines: HTMLElement[] = [];
    const isCalm = document.querySelector(OTHER_CHECKERS) !== null;
    // Measuring leaves something in the page, so nothing is measured once all has to go.
    for (const marks of this.signal.aborted ? [] : this.byOwner.values()) {
      for (const { level, boxes, element } of marks) {
        const border = borderOf(
          level,
          this.look,
          this.look === 'default' ? '' : getComputedStyle(element).color,
        );
        for (const box of boxes()) {
          if (box.bottom < 0 || box.top > innerHeight) continue;
          const line = document.createElement('div');
          line.style.cssText = `position:absolute;box-sizing:border-box;height:0;border-bottom:${border}`;
          line.style.left = `${box.left}px`;
          line.style.top = `${box.bottom - 2}px`;
          line.style.width = `${box.width}px`;
          // A double line needs its width to be one.
          if (isCalm && level !== 'fix') line.style.borderBottomWidth = '1px';
          lines.push(line);
        }
      }
    }
    if (lines.length === 0) {
      this.host?.remove();
      this.host = undefined;
      return;
    }
    const layer = this.open();
    // Boxes are in px of the view, also where the page is zoomed as a whole; TypeScript's DOM library lacks the name.
    const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
    layer.style.setProperty('zoom', String(1 / currentCSSZoom));
    layer.replaceChildren(...lines);
  }

  private open(): HTMLElement {
    if (!this.host?.isConnected || !this.layer) {
      this.host = document.createElement('div');
      this.host.setAttribute('aria-hidden', 'true');
      const style = document.createElement('style');
      style.textContent = LAYER;
      this.layer = document.createElement('div');
      this.layer.dataset.upshot = '';
      this.host.attachShadow({ mode: 'closed' }).append(style, this.layer);
      document.documentElement.append(this.host);
    }
    return this.layer;
  }
}
