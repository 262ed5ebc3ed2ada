const LONGEST = 60;
/** Farther back than so many neighbours no heading is looked for: a page may have a thousand fields in a row. */
const FAR = 50;

function clean(text: string | null | undefined): string {
  const flat = (text ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1).trimEnd()}…` : flat;
}

/** The words of a label without those of the field inside it. */
function wordsOf(label: Element, field: Element): string {
  if (!label.contains(field)) return label.textContent ?? '';
  const words = [...label.childNodes].map(node => {
    if (node === field) return '';
    return node instanceof Element ? wordsOf(node, field) : (node.textContent ?? '');
  });
  return words.join(' ');
}

function ofReferences(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.map(id => root.getElementById(id)?.textContent ?? '').join(' ');
}

/** The nearest heading or legend before the element, searching outwards; a form's fields often have only that. */
function headingBefore(element: HTMLElement): string {
  const selector = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], label';
  let node: Element | null = element;
  for (let depth = 0; node && depth < 4; depth++, node = node.parentElement) {
    let sibling = node.previousElementSibling;
    for (let far = 0; sibling && far < FAR; far++, sibling = sibling.previousElementSibling) {
      const heading = sibling.matches(selector) ? sibling : [...sibling.querySelectorAll(selector)].at(-1);
      if (heading && clean(heading.textContent)) return heading.textContent ?? '';
    }
  }
  return '';
}

/** The name a user would use for a field, from the page's own labels. Never empty; at most 60 characters. */
export function fieldLabel(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const candidates = [
    () => element.getAttribute('aria-label'),
    () => ofReferences(element),
    () => labels.map(label => wordsOf(label, element)).join(' '),
    () => element.getAttribute('title'),
    () => headingBefore(element),
    () => element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
    () => element.getAttribute('name')?.replaceAll(/[_-]+/g, ' '),
  ];
  for (const candidate of candidates) {
    const label = clean(candidate());
    if (label) return label;
  }
  return 'Text field';
}
