/** Between these a script of the page has a part of the document, as JSON: `{ chunk: Op[] }`, formerly `Op[]`. */
const START = 'DOCS_modelChunk = ';
const END = '; DOCS_modelChunkLoadStart';

/** One step of building the document up; only those that put text in (before the sign `ibi`, counted from 1) have `s`. */
interface Op {
  readonly s?: string;
  readonly ibi?: number;
}

/**
 * The raw text of a document as it was when its page was loaded, out of the scripts by which the page gives it to its own
 * editor; undefined where they are not there or not as known. What was typed since is not in it. Nothing is fetched.
 */
export function openedText(scripts: Iterable<{ readonly textContent: string | null }>): string | undefined {
  let text = '';
  try {
    for (const { textContent } of scripts) {
      const code = textContent?.trim();
      if (!code?.startsWith(START)) continue;
      const part = JSON.parse(code.slice(START.length, code.indexOf(END))) as Op[] | { chunk: Op[] };
      for (const { s = '', ibi = text.length + 1 } of Array.isArray(part) ? part : part.chunk)
        text = text.slice(0, ibi - 1) + s + text.slice(ibi - 1);
    }
  } catch {
    return undefined;
  }
  return text.trim() === '' ? undefined : text;
}
