import type { EditorKind, Field, Outcome } from '../editors/editor.ts';
import { escapeLatex, escapeRewrite } from '../editors/escape-latex.ts';
import { ask, onChange } from './bridge.ts';
import { lineRange } from './line-range.ts';

const CONTENT = '.cm-content';

/** The source editor of Overleaf: the whole file, of which only the lines near the view are in the tree. */
class OverleafField implements Field {
  readonly element: HTMLElement;
  readonly isSource = true;
  private version = 0;
  private known = '';
  private seen: { text: string; lines: readonly Element[]; starts: readonly number[] } | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  label(): string {
    return this.element.getAttribute('aria-label')?.trim() || 'LaTeX';
  }

  text(): string {
    const read = ask(this.element, 'read', this.version);
    if (read?.text !== undefined) this.known = read.text;
    this.version = read?.version ?? this.version;
    return this.known;
  }

  place(from: number, to: number): Range | undefined {
    const { text, lines, starts } = this.look();
    return lines.length === starts.length ? lineRange(text, lines, starts, from, to) : undefined;
  }

  /** What is in the tree, asked once for all the places of one task. */
  private look() {
    if (!this.seen) {
      const lines = [...this.element.querySelectorAll('.cm-line')];
      this.seen = { text: this.text(), lines, starts: ask(this.element, 'lines') ?? [] };
      queueMicrotask(() => {
        this.seen = undefined;
      });
    }
    return this.seen;
  }

  selection() {
    const { element } = this;
    if (!element.contains(element.ownerDocument.activeElement)) return undefined;
    const [from, to] = ask(element, 'selection') ?? [];
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  select(from: number, to: number): void {
    ask(this.element, 'select', from, to);
  }

  async replace(from: number, to: number, expected: string, text: string): Promise<Outcome> {
    return this.write(from, to, expected, escapeRewrite(expected, text));
  }

  async insert(text: string, { from, to }: { readonly from: number; readonly to: number }): Promise<Outcome> {
    const plain = text.replaceAll(/\r\n?/g, '\n');
    return this.write(from, to, this.text().slice(from, to), escapeLatex(plain));
  }

  onChange(run: () => void, signal: AbortSignal): void {
    onChange(this.element, run, signal);
  }

  /** One transaction of the editor, then read back. */
  private write(from: number, to: number, expected: string, text: string): Outcome {
    const before = this.text();
    if (!this.element.isContentEditable) return 'unchanged';
    const outcome = ask(this.element, 'replace', from, to, expected, text);
    if (outcome !== 'done') return outcome ?? 'unchanged';
    const now = this.text();
    if (now === before.slice(0, from) + text + before.slice(to)) return 'done';
    return now === before ? 'unchanged' : 'changed-otherwise';
  }
}

/** Overleaf. Where its page's script is not there, the kind for CodeMirror reads the lines on screen. */
export const overleaf: EditorKind = {
  id: 'overleaf',
  *find(root) {
    const itself = root instanceof HTMLElement && root.matches(CONTENT) ? [root] : [];
    for (const element of [...itself, ...root.querySelectorAll<HTMLElement>(CONTENT)])
      if (element.isContentEditable && ask(element, 'selection')) yield element;
  },
  open: element => new OverleafField(element),
};
