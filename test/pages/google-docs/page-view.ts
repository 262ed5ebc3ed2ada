import { edgeRect, groupsOf, markerOf } from './annotation.ts';
import type { Counters } from './counters.ts';
import type { Placed } from './flow.ts';
import type { Geometry } from './geometry.ts';
import { INDENT } from './lines.ts';
import { fontOf } from './measure.ts';
import { SvgLayer, svgElement } from './svg-layer.ts';
import type { Switches } from './switches.ts';
import { PLAIN } from './text.ts';

const div = (className: string) => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/** One element of the pool: shows one page at a time and is pointed at another one when the text scrolls. */
export class PageView {
  readonly element: HTMLElement;
  page = -1;
  readonly canvas: HTMLCanvasElement;
  private readonly selection = div('kix-canvas-tile-content kix-canvas-tile-selection');
  private readonly annotations = div('kix-canvas-tile-content');
  private readonly layer: SvgLayer;
  private readonly switches: Switches;
  private shown: { placed: readonly Placed[]; zoom: number } | undefined;

  constructor(switches: Switches, counters: Counters) {
    this.switches = switches;
    this.element = div(`stand-in-page${switches.layout === 'pageless' ? '' : ' kix-page-paginated'}`);
    this.canvas = document.createElement('canvas');
    this.canvas.className = 'kix-canvas-tile-content';
    this.layer = new SvgLayer(this.annotations, switches, counters);
    this.element.append(this.canvas, this.annotations, this.selection);
  }

  /** Draws a page; nothing is touched when it shows the same lines already. */
  show(geometry: Geometry, page: number, hasLayer: boolean): void {
    const { zoom } = geometry;
    const { element } = this;
    const placed = geometry.flow.pages[page] ?? [];
    const before = this.shown?.placed ?? [];
    const isSame =
      this.page === page &&
      this.shown?.zoom === zoom &&
      before.length === placed.length &&
      placed.every((each, index) => {
        const old = before[index];
        return old?.line === each.line && old.y === each.y && old.x === each.x;
      });
    if (this.page !== page || this.shown?.zoom !== zoom) {
      element.style.cssText = `position: absolute; top: ${geometry.top(page)}px; left: ${geometry.left}px; z-index: ${page + 1}; width: ${geometry.pageWidth}px; height: ${geometry.pageHeight}px`;
    } else element.style.left = `${geometry.left}px`;
    if (isSame && this.switches.update !== 'rebuild') return;
    this.page = page;
    this.shown = { placed, zoom };
    this.draw(geometry, placed);
    if (!hasLayer) this.layer.clear();
    else {
      const groups = groupsOf(geometry.flow, page, this.switches);
      this.layer.show(groups, zoom, geometry.pageWidth, geometry.pageHeight);
    }
  }

  clear(): void {
    this.shown = undefined;
    this.layer.clear();
  }

  /** Selection boxes in px of the scrolled content. */
  showSelection(geometry: Geometry, from: number, to: number, isFocused: boolean): void {
    const boxes = from < to ? geometry.boxes(from, to).filter(({ page }) => page === this.page) : [];
    this.selection.replaceChildren();
    if (boxes.length === 0) return;
    const svg = svgElement('svg', { width: geometry.pageWidth, height: geometry.pageHeight });
    const fill = isFocused ? 'rgba(118,167,250,0.5)' : 'rgba(0,0,0,0.15)';
    const [left, top] = [geometry.left, geometry.top(this.page)];
    for (const box of boxes) {
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      svg.append(svgElement('rect', { x: box.left - left, y: box.top - top, width, height, fill }));
    }
    this.selection.append(svg);
  }

  private draw({ zoom, flow, pageWidth, pageHeight }: Geometry, placed: readonly Placed[]): void {
    const density = devicePixelRatio;
    const { canvas, switches } = this;
    canvas.style.cssText = `width: ${pageWidth}px; height: ${pageHeight}px`;
    canvas.width = Math.round(pageWidth * density);
    canvas.height = Math.round(pageHeight * density);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(zoom * density, zoom * density);
    const write = (text: string, font: string, color: string, x: number, y: number, isRtl = false) => {
      context.font = font;
      context.fillStyle = color;
      context.direction = isRtl ? 'rtl' : 'ltr';
      context.textAlign = 'left';
      context.fillText(text, x, y);
    };
    const font = fontOf(PLAIN);
    for (const each of placed) {
      const { line, x, y } = each;
      const marker = markerOf(flow, each);
      if (marker) write(marker, font, '#000', x - INDENT / 2, y + line.baseline);
      for (const run of line.runs) {
        const raised = run.style.isRaised ? run.style.size * 0.35 : 0;
        const at = y + line.baseline - raised;
        if (run.kind === 'text')
          write(run.text, fontOf(run.style), run.style.color, x + run.x, at, run.isRtl);
        else if (run.kind === 'chip') write('Jan 1, 2026', font, '#444', x + run.x, at);
      }
    }
    for (const [text, y] of [
      [switches.header, 48],
      [switches.footer, flow.height - 48],
    ] as const)
      if (text) write(edgeRect(text, y).label, font, '#666', 96, y);
  }
}
