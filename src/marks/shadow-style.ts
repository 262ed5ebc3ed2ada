import { marksStyle } from './look.ts';

/**
 * Lends the look of the marks to shadow trees that hold some, without touching their nodes: Firefox takes a document's
 * highlight rules into no shadow tree. Browsers that do never load this.
 */
export class ShadowStyle {
  private readonly sheets = new Map<ShadowRoot, CSSStyleSheet>();

  /** Styles the tree a node lies in, if that is a shadow tree. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksStyle(true));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.sheets.set(root, sheet);
  }

  remove(): void {
    for (const [root, sheet] of this.sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
    this.sheets.clear();
  }
}
