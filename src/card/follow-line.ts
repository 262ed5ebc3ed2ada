/**
 * How many UTF-16 units a line of `before` lies further on in `now`: editors with a virtual view put other lines into
 * their tree and take some out. Undefined when the line is gone, or stands there more than once.
 */
export function shiftOf(
  line: { readonly from: number; readonly to: number },
  before: string,
  now: string,
): number | undefined {
  const words = before.slice(line.from, line.to);
  if (now.startsWith(words, line.from)) return 0;
  const at = now.indexOf(words);
  return at < 0 || now.includes(words, at + 1) ? undefined : at - line.from;
}
