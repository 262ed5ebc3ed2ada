/** A place in a text node. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The point `offset` UTF-16 units into the text of a line; `isEnd` prefers the node before a border. */
function pointAt(line: Element, offset: number, isEnd: boolean): Point | undefined {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.data.length || (isEnd && left === node.data.length)) return { node, offset: left };
    left -= node.data.length;
  }
  return undefined;
}

/**
 * The live range of `from`–`to` in lines that are in the tree. `starts` are the offsets of `lines` in `text`. Undefined where a
 * line is not there, or does not read as the text does: prefer no mark to a wrong one.
 */
export function lineRange(
  text: string,
  lines: readonly Element[],
  starts: readonly number[],
  from: number,
  to: number,
): Range | undefined {
  const indexOf = (offset: number) => starts.findLastIndex(start => start <= offset);
  const [first, last] = [indexOf(from), indexOf(to)];
  const [firstLine, lastLine] = [lines[first], lines[last]];
  if (!firstLine || !lastLine) return undefined;
  for (let index = first; index <= last; index++) {
    const start = starts[index] ?? 0;
    const end = text.indexOf('\n', start);
    if (lines[index]?.textContent !== text.slice(start, end < 0 ? undefined : end)) return undefined;
  }
  const begin = pointAt(firstLine, from - (starts[first] ?? 0), false);
  const end = pointAt(lastLine, to - (starts[last] ?? 0), true);
  if (!begin || !end) return undefined;
  const range = document.createRange();
  range.setStart(begin.node, begin.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
