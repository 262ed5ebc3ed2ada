import type { Counters } from './counters.ts';
import type { Editing } from './editing.ts';
import type { Switches } from './switches.ts';
import type { View } from './view.ts';

const KEYS = { start: ['start', 'end'], anchor: ['anchor', 'focus'], base: ['base', 'extent'] } as const;

/** The text interface that Docs gives accessibility tools; lives as long as the editor it was made for. */
export class TextInterface {
  private generation = 0;
  private readonly editing: Editing;
  private readonly view: View;
  private readonly switches: Switches;
  private readonly counters: Counters;
  private readonly blur: () => void;
  hadFocus = false;

  constructor(editing: Editing, view: View, switches: Switches, counters: Counters, blur: () => void) {
    this.editing = editing;
    this.view = view;
    this.switches = switches;
    this.counters = counters;
    this.blur = blur;
  }

  /** Objects given away so far throw from now on. */
  makeStale(): void {
    this.generation++;
  }

  install(): void {
    Object.assign(window, {
      _docs_annotate_getAnnotatedText: async (id?: string) => {
        this.counters.interfaceCalls.push(id);
        if (this.switches.reject === 'focus' && !this.hadFocus) throw new Error('No selection');
        return this.make();
      },
    });
  }

  private make(): object {
    const { generation, editing } = this;
    const alive = () => {
      if (generation !== this.generation)
        throw new TypeError("Cannot read properties of null (reading 'model')");
    };
    return {
      getText: () => {
        alive();
        this.counters.texts++;
        return editing.document.raw;
      },
      getSelection: () => {
        alive();
        const [from, to] = KEYS[this.switches.selection];
        return [{ [from]: editing.anchor, [to]: editing.head }];
      },
      setSelection: (from: number, to: number) => {
        alive();
        this.counters.selections++;
        const isValid = Number.isInteger(from) && Number.isInteger(to);
        if (!isValid || from < editing.first || to > editing.last || from > to) return;
        editing.select(from, to);
        this.blur();
        this.view.drawCarets();
        this.view.glideTo(to);
      },
      getAnnotations: () => {
        alive();
        return { link: this.links() };
      },
    };
  }

  private links(): { start: number; end: number; url: string }[] {
    const { paragraphs, starts } = this.editing.document;
    return paragraphs.flatMap(({ styles }, index) => {
      const found: { start: number; end: number; url: string }[] = [];
      for (const [unit, { link }] of styles.entries()) {
        if (!link) continue;
        const at = starts[index]! + unit;
        const last = found.at(-1);
        if (last?.end === at && last.url === link) last.end++;
        else found.push({ start: at, end: at + 1, url: link });
      }
      return found;
    });
  }
}
