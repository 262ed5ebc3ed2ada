import type { Problem } from './problem.ts';

/** UTF-16 units and bytes a backup may have; storage holds 10 MB. */
const largest = 20_000_000;
/** How deep its parts may be nested; a goal with steps takes six levels. */
const deepest = 40;

/** Is a file of that many bytes too big to open? Ask before reading it. */
export function sizeProblem(bytes: number): Problem | undefined {
  if (bytes <= largest) return undefined;
  return { kind: 'too_big', megabytes: Math.round(bytes / 1e6) };
}

/** Reads JSON that may be hostile: nothing too big or too deep gets as far as the parser. Never throws. */
export function parseJson(text: string): { value: unknown } | { problem: Problem } {
  const tooBig = sizeProblem(text.length);
  if (tooBig) return { problem: tooBig };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { problem: { kind: 'too_deep', ...placeIn(text, deep) } };
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (cause) {
    const at = /position (\d+)/.exec(String(cause))?.[1];
    const line = /line (\d+) column/.exec(String(cause))?.[1];
    if (text.trim() === '') return { problem: { kind: 'empty' } };
    const where = at === undefined ? line && { line: Number(line) } : placeIn(text, Number(at));
    return { problem: { kind: 'no_json', ...where } };
  }
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === 92) at += 1;
      else if (code === 34) isString = false;
    } else if (code === 34) isString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return undefined;
}

function placeIn(text: string, at: number): { line: number; character: number } {
  return { line: text.slice(0, at).split('\n').length, character: at - text.lastIndexOf('\n', at - 1) };
}
