import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';

/** Takes the full stop at the end of the line away. */
export const withoutStop = ({ end }: Line): Fix[] => [
  { label: 'Delete the full stop', from: end - 1, to: end, text: '' },
];

/** Puts a full stop after the line's last word. */
export function withStop({ tokens, text, end }: Line): Fix[] {
  const { from } = tokens.at(-1)!;
  return [{ label: 'Add a full stop', from, to: end, text: `${text.slice(from, end)}.` }];
}

/** Takes `from`–`to` out of the line's text. */
export const deleteIt = (from: number, to: number): Fix[] => [{ label: 'Delete it', from, to, text: '' }];

/** A summary's heading for the one at `from`–`to`, in capitals where that one is. */
export function summaryHeading(line: Line, from: number, to: number): Fix[] {
  const old = line.text.slice(from, to);
  const text = old === old.toUpperCase() ? 'PROFESSIONAL SUMMARY' : 'Professional Summary';
  return [{ label: `“${text}”`, from, to, text }];
}
