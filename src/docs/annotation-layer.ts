import { type Chunk, chunkOf, chunksOfLines } from './chunk.ts';
import { type Run, readRun } from './run.ts';

const DRAWINGS = '.kix-canvas-tile-content:not(.kix-canvas-tile-selection) svg';
const RECTS = 'rect[aria-label]';
const SELECTION = '.kix-canvas-tile-selection';
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: [
    'style',
    'transform',
    'aria-label',
    'x',
    'y',
    'width',
    'height',
    'data-font-css',
    'data-style',
  ],
};

/** Reads the annotations of the drawn pages and says when they change, before the browser paints. */
export class AnnotationLayer {
  private readonly editor: HTMLElement;
  private readonly observer: MutationObserver;
  private readonly runs = new WeakMap<Element, Run>();
  private byDrawing = new Map<Element, readonly Chunk[]>();
  private readonly byGroup = new WeakMap<
    Element,
    { readonly runs: readonly Run[]; readonly chunk: Chunk | undefined; readonly page: object }
  >();
  private readonly stale = new Set<Element>();
  private root: Element | undefined;

  /** `onChange` is called in the very task in which Google Docs has drawn. */
  constructor(editor: HTMLElement, onChange: () => void, signal: AbortSignal) {
    this.editor = editor;
    this.observer = new MutationObserver(records => {
      if (this.note(records)) onChange();
    });
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
    this.watch();
  }

  /** The part of the page that is observed is replaced now and then; without it everything is. */
  private watch(): void {
    const root = this.editor.querySelector('.kix-rotatingtilemanager') ?? this.editor;
    if (root === this.root) return;
    this.root = root;
    this.observer.disconnect();
    this.observer.observe(root, CHANGES);
    // Children of the editor itself: our overlay may be removed, the tiles replaced.
    if (root !== this.editor) this.observer.observe(this.editor, { childList: true });
  }

  private note(records: readonly MutationRecord[]): boolean {
    let isOurs = false;
    for (const { target, type } of records) {
      const element = target as Element;
      if (element.closest(SELECTION)) continue;
      isOurs = true;
      if (type === 'attributes') this.runs.delete(element);
      const drawing = element.closest('svg');
      if (drawing) this.stale.add(drawing);
    }
    return isOurs;
  }

  /** All chunks that are drawn now. Those of drawings that have not changed are the same objects as before. */
  read(): { readonly chunks: readonly Chunk[]; readonly isChanged: boolean } {
    this.note(this.observer.takeRecords());
    this.watch();
    const drawings = [...this.editor.querySelectorAll(DRAWINGS)];
    const found = drawings.length > 0 ? drawings : [...this.editor.querySelectorAll('svg')];
    const next = new Map<Element, readonly Chunk[]>();
    for (const drawing of found) {
      const known = this.stale.has(drawing) ? undefined : this.byDrawing.get(drawing);
      next.set(drawing, known ?? this.chunksIn(drawing));
    }
    const isChanged =
      next.size !== this.byDrawing.size ||
      [...next].some(([drawing, chunks]) => this.byDrawing.get(drawing) !== chunks);
    this.byDrawing = next;
    this.stale.clear();
    return { chunks: [...next.values()].flat(), isChanged };
  }

  private chunksIn(drawing: Element): Chunk[] {
    const page = drawing.closest('.kix-page-paginated') ?? drawing;
    const loose: Run[] = [];
    const groups = new Map<Element, Run[]>();
    for (const rect of drawing.querySelectorAll(RECTS)) {
      // Nearly all are children of their group: there is no need to climb.
      const parent = rect.parentElement;
      const group = parent?.localName === 'g' ? parent : rect.closest('g');
      if (parent !== group && rect.closest('clipPath')) continue;
      const run = this.runs.get(rect) ?? readRun(rect);
      if (!run) continue;
      this.runs.set(rect, run);
      if (!group) loose.push(run);
      else if (groups.has(group)) groups.get(group)?.push(run);
      else groups.set(group, [run]);
    }
    const chunks = [...groups].flatMap(([group, runs]) => this.chunkIn(group, runs, page) ?? []);
    return [...chunks, ...chunksOfLines(loose, page)];
  }

  /** One key changes one paragraph: the others keep their chunks. */
  private chunkIn(group: Element, runs: readonly Run[], page: object): Chunk | undefined {
    const known = this.byGroup.get(group);
    const isSame =
      known?.page === page &&
      known.runs.length === runs.length &&
      known.runs.every((run, at) => run === runs[at]);
    if (isSame) return known.chunk;
    const chunk = chunkOf(runs, page);
    this.byGroup.set(group, { runs, chunk, page });
    return chunk;
  }
}
