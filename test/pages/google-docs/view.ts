import type { Counters } from './counters.ts';
import type { Editing } from './editing.ts';
import { flowText } from './flow.ts';
import { ForeignChanges } from './foreign.ts';
import { Geometry, pagelessWidth } from './geometry.ts';
import { PageView } from './page-view.ts';
import type { Switches } from './switches.ts';

/** The page as the user sees it: pages from a pool, carets, scrolling. */
export class View {
  readonly scroller = document.querySelector<HTMLElement>('.kix-appview-editor')!;
  readonly manager = document.querySelector<HTMLElement>('.kix-rotatingtilemanager')!;
  readonly content = document.querySelector<HTMLElement>('.kix-rotatingtilemanager-content')!;
  geometry: Geometry;
  hasLayer = false;
  isFocused = () => false;
  private readonly pool: PageView[] = [];
  private readonly cursor = document.querySelector<HTMLElement>('.docs-text-ui-cursor-blink')!;
  private readonly other = document.querySelector<HTMLElement>(
    '.kix-cursor:not(.docs-text-ui-cursor-blink)',
  )!;
  private readonly editing: Editing;
  private readonly switches: Switches;
  private readonly counters: Counters;
  private readonly foreign: ForeignChanges;

  constructor(editing: Editing, switches: Switches, counters: Counters) {
    this.editing = editing;
    this.switches = switches;
    this.counters = counters;
    this.foreign = new ForeignChanges(this.scroller, counters);
    this.geometry = this.measure();
    this.scroller.addEventListener('scroll', () => this.foreign.own(() => this.drawPages()));
    window.addEventListener('resize', () => this.draw());
    document.addEventListener('visibilitychange', () => this.draw());
  }

  /** Lays the text out anew; ground truth is right from here on, whatever is drawn. */
  layOut(): void {
    this.geometry = this.measure();
  }

  draw(): void {
    this.layOut();
    // A hidden tab is not drawn.
    if (document.hidden) return;
    this.foreign.own(() => {
      this.manager.style.height = `${this.geometry.height}px`;
      this.drawPages();
      this.drawCarets();
    });
  }

  /** Empties every page; the next drawing is from the ground. */
  clear(): void {
    this.foreign.own(() => {
      for (const page of this.pool) page.clear();
    });
  }

  private measure(): Geometry {
    const { zoom, layout } = this.switches;
    const available = this.scroller.clientWidth;
    const width = layout === 'pageless' ? pagelessWidth(available, zoom) : undefined;
    const flow = flowText(this.editing.document.paragraphs, width);
    return new Geometry(this.editing.document, flow, zoom, available);
  }

  private drawPages(): void {
    const { geometry, pool, scroller } = this;
    const count = geometry.flow.pages.length;
    const size = Math.min(count, Math.max(2, Math.ceil(scroller.clientHeight / geometry.pitch) + 1));
    while (pool.length < size) {
      const view = new PageView(this.switches, this.counters);
      pool.push(view);
      this.content.append(view.element);
    }
    for (const view of pool.splice(size)) view.element.remove();
    const first = Math.min(count - size, Math.max(0, Math.floor(scroller.scrollTop / geometry.pitch)));
    const wanted = new Set(Array.from({ length: size }, (_, index) => first + index));
    const free = pool.filter(view => !wanted.delete(view.page));
    for (const view of pool) if (!free.includes(view)) view.show(geometry, view.page, this.hasLayer);
    for (const page of wanted) free.pop()?.show(geometry, page, this.hasLayer);
    this.content.style.height = `${geometry.top(Math.max(...pool.map(({ page }) => page)) + 1)}px`;
    this.drawSelection();
  }

  private drawSelection(): void {
    const { start, end } = this.editing;
    for (const view of this.pool) view.showSelection(this.geometry, start, end, this.isFocused());
  }

  drawCarets(): void {
    this.foreign.own(() => {
      this.drawSelection();
      this.place(this.cursor, this.editing.head);
    });
  }

  /** Shows the caret of somebody else. */
  showOther(offset: number): void {
    this.foreign.own(() => {
      this.other.hidden = false;
      this.place(this.other, offset);
    });
  }

  private place(cursor: HTMLElement, offset: number): void {
    const { left, top, bottom } = this.geometry.caret(offset);
    cursor.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    (cursor.firstElementChild as HTMLElement).style.height = `${Math.round((bottom - top) / 1.15)}px`;
  }

  /** The smooth scroll after a selection by the text interface: eight writes in about 250 ms. */
  glideTo(offset: number): void {
    const { top } = this.geometry.caret(offset);
    const from = this.scroller.scrollTop;
    const most = this.geometry.height - this.scroller.clientHeight;
    const to = Math.max(0, Math.min(most, top - this.scroller.clientHeight / 2));
    for (let step = 1; step <= 8; step++) {
      setTimeout(() => {
        this.scroller.scrollTop = from + ((to - from) * step) / 8;
        this.counters.scrolls++;
      }, step * 31);
    }
  }

  /** Brings an offset into view at once. */
  reveal(offset: number): void {
    const { top } = this.geometry.caret(offset);
    this.scroller.scrollTop = Math.max(0, top - this.scroller.clientHeight / 2);
    this.foreign.own(() => this.drawPages());
  }

  /** A place in the window as a raw offset. */
  offsetAt(clientX: number, clientY: number): number {
    const origin = this.manager.getBoundingClientRect();
    return this.geometry.offsetAt(clientX - origin.left, clientY - origin.top);
  }

  /** Page numbers that are drawn now. */
  get drawn(): number[] {
    return this.pool.map(({ page }) => page).toSorted((a, b) => a - b);
  }
}
