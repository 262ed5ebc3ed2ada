import type { Level } from '../engine/finding.ts';

/** What marks look like: in their own colours; in the colour of the text; the same, thick and on a tint. */
export type Look = 'default' | 'shape' | 'contrast';

/** Name of the highlight that the stylesheet draws so. */
export const highlightName = (level: Level, look: Look): string =>
  look === 'default' ? `upshot-${level}` : `upshot-${level}-${look}`;

const STYLE: Record<Level, string> = { fix: 'double', improve: 'dashed', consider: 'dotted' };
const COLOR: Record<Level, string> = { fix: '#d55e00', improve: '#0072b2', consider: '#b0579a' };

/** The same line as a border, for places without a highlight; `textColor` is that of the words above it. */
export function borderOf(level: Level, look: Look, textColor: string): string {
  const width = look === 'contrast' ? 4 : level === 'fix' ? 3 : 2;
  return `${width}px ${STYLE[level]} ${look === 'default' ? COLOR[level] : textColor}`;
}
