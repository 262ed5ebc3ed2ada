import type { Level } from '../engine/finding.ts';

/** What marks look like: in their own colours; in the colour of the text; the same, thick and on a tint. */
export type Look = 'default' | 'shape' | 'contrast';

const STYLE: Record<Level, string> = { fix: 'double', improve: 'dashed', consider: 'dotted' };
/** Readable on white, grey and dark pages, and never red: that is for spelling. */
const COLOR: Record<Level, string> = { fix: '#d55e00', improve: '#0072b2', consider: '#b0579a' };

/** Name of the highlight that the stylesheet draws so. */
export const highlightName = (level: Level, look: Look): string =>
  look === 'default' ? `upshot-${level}` : `upshot-${level}-${look}`;

/** The same line as a border, for places without a highlight; `textColor` is that of the words above it. */
export function borderOf(level: Level, look: Look, textColor: string): string {
  const width = look === 'contrast' ? 4 : level === 'fix' ? 3 : 2;
  return `${width}px ${STYLE[level]} ${look === 'default' ? COLOR[level] : textColor}`;
}

/** What other checkers put into a page where they draw their own marks. */
export const OTHER_CHECKERS =
  'grammarly-extension,grammarly-desktop-integration,lt-highlighter,lt-div,harper-render-box,harper-highlight,[data-lt-tmp-id],[data-gramm="true"]';

/** Beside marks of another checker ours get thin, and go below its lines. Asked by the build alone. @public */
export function calmStyle(): string {
  const beside = `:root:has(${OTHER_CHECKERS})`;
  return (['fix', 'improve', 'consider'] as const)
    .map(level => {
      const name = `::highlight(${highlightName(level, 'default')})`;
      return `${beside} ${name},${beside}${name}{text-decoration-thickness:1px;text-underline-offset:5px}`;
    })
    .join('');
}

/**
 * What all else that is ours in a page is seen by: Firefox takes the stylesheet of an extension away with it, and tells no
 * script. Asked by the build alone. @public
 */
export const aliveStyle = (): string => ':root{--upshot:visible;--upshot-line:underline;--upshot-tint:#8884}';

/** The stylesheet of the highlights: `marks.css`; lent to shadow trees, it shows none without that. */
export function marksStyle(isLent = false): string {
  const line = isLent ? 'var(--upshot-line,none)' : 'underline';
  const tint = isLent ? 'var(--upshot-tint,transparent)' : '#8884';
  let style = '';
  for (const level of ['fix', 'improve', 'consider'] as const)
    for (const look of ['default', 'shape', 'contrast'] as const) {
      const name = `::highlight(${highlightName(level, look)})`;
      const width = look === 'contrast' ? 3 : 2;
      const color = look === 'default' ? COLOR[level] : 'currentcolor';
      style += `${name}{text-decoration:${line} ${STYLE[level]} ${width}px ${color}`;
      if (level === 'fix') style += ';text-underline-offset:2px';
      if (look === 'contrast') style += `;background-color:${tint}`;
      style += '}';
      if (look === 'default')
        style += `@media (forced-colors:active){${name}{text-decoration-color:currentcolor}}`;
    }
  return style;
}
