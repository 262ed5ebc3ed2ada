import type { Group, RunRect } from './annotation.ts';
import type { Counters } from './counters.ts';
import { fontOf } from './measure.ts';
import type { Switches } from './switches.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function decoy(): SVGElement {
  const clip = svgElement('clipPath', { id: `clip${Math.random()}` });
  clip.append(svgElement('rect', { x: 0, y: 0, width: 816, height: 1056, 'aria-label': 'Responsible for' }));
  return clip;
}

/** The annotation layer of one page element; the way it takes up a change is a switch. */
export class SvgLayer {
  private readonly host: HTMLElement;
  private readonly switches: Switches;
  private readonly counters: Counters;
  private svg: SVGElement | undefined;

  constructor(host: HTMLElement, switches: Switches, counters: Counters) {
    this.host = host;
    this.switches = switches;
    this.counters = counters;
  }

  /** `isMoved`: the page element shows another page now. */
  show(groups: readonly Group[], zoom: number, width: number, height: number): void {
    if (!this.svg || this.switches.update === 'rebuild') this.build();
    const svg = this.svg!;
    for (const [name, value] of Object.entries({ width, height })) this.set(svg, name, String(value));
    this.wipe(svg);
    const own = [...svg.querySelectorAll(':scope > g')];
    for (const [index, group] of this.ordered(groups).entries()) {
      const element =
        own[index] ?? this.add(svg, svgElement('g', this.switches.role ? { role: 'paragraph' } : {}));
      const matrix = `matrix(${zoom},0,0,${zoom},${group.x * zoom},${group.y * zoom})`;
      this.fill(element, group, matrix);
    }
    for (const element of own.slice(groups.length)) this.drop(element);
  }

  clear(): void {
    this.svg?.remove();
    this.svg = undefined;
  }

  private build(): void {
    this.svg?.remove();
    this.svg = svgElement('svg', { xmlns: SVG });
    if (this.switches.decoy) this.svg.append(decoy());
    this.host.append(this.svg);
    this.counters.writes++;
  }

  /** What somebody else put into the tile goes at each drawing. */
  private wipe(svg: SVGElement): void {
    for (const child of [...this.host.children]) if (child !== svg) child.remove();
    for (const child of [...svg.children]) if (!/^(?:g|clipPath)$/.test(child.localName)) child.remove();
  }

  private ordered(groups: readonly Group[]): readonly Group[] {
    const { order } = this.switches;
    if (order === 'reversed') return groups.toReversed();
    if (order === 'document') return groups;
    // The same shuffle each time, so that a failure can be seen again.
    const rank = (group: Group) => Math.sin(group.x * 7.1 + group.y * 13.7);
    return groups.toSorted((a, b) => rank(a) - rank(b));
  }

  private fill(element: Element, group: Group, matrix: string): void {
    const own = [...element.children];
    for (const [index, rect] of group.rects.entries()) {
      const attributes = this.attributesOf(rect, matrix, index);
      const old = own[index];
      const isSame =
        old && Object.entries(attributes).every(([name, value]) => old.getAttribute(name) === value);
      if (isSame) continue;
      if (!old) this.add(element, svgElement('rect', attributes));
      else if (this.switches.update === 'replace') {
        old.replaceWith(svgElement('rect', attributes));
        this.counters.writes++;
      } else {
        for (const name of ['data-style', 'data-font-css']) if (!attributes[name]) old.removeAttribute(name);
        for (const [name, value] of Object.entries(attributes)) this.set(old, name, value);
      }
    }
    for (const old of own.slice(group.rects.length)) this.drop(old);
  }

  private attributesOf(rect: RunRect, matrix: string, index: number): Record<string, string> {
    const font = fontOf(rect.style);
    const { font: how } = this.switches;
    const usual = how === 'css' || index % 2 === 0;
    return {
      x: String(rect.x),
      y: String(rect.y),
      width: String(rect.width),
      height: String(rect.height),
      fill: 'none',
      transform: matrix,
      'aria-label': rect.label,
      ...(usual ? { 'data-font-css': font } : how === 'style' ? { 'data-style': font } : {}),
    };
  }

  private add(parent: Element, child: Element): Element {
    parent.append(child);
    this.counters.writes++;
    return child;
  }
  private drop(element: Element): void {
    element.remove();
    this.counters.writes++;
  }
  private set(element: Element, name: string, value: string): void {
    if (element.getAttribute(name) === value) return;
    element.setAttribute(name, value);
    this.counters.writes++;
  }
}
