/** The lines of marks.css once more: Firefox takes a document's highlight rules into no shadow tree. */
const STYLE = `::highlight(upshot-fix) { text-decoration: underline double 2px #d55e00; text-underline-offset: 2px; }
::highlight(upshot-improve) { text-decoration: underline dashed 2px #0072b2; }
::highlight(upshot-consider) { text-decoration: underline dotted 2px #b0579a; }
@media (forced-colors: active) {
  ::highlight(upshot-fix), ::highlight(upshot-improve), ::highlight(upshot-consider) { text-decoration-color: Highlight; }
}`;

/** Lends the look of the marks to shadow trees that hold some, without touching their nodes. */
export class ShadowStyle {
  private readonly sheets = new Map<ShadowRoot, CSSStyleSheet>();

  /** Styles the tree a node lies in, if that is a shadow tree. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.sheets.set(root, sheet);
  }

  remove(): void {
    for (const [root, sheet] of this.sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
    this.sheets.clear();
  }
}
