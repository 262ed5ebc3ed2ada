import type { Surface } from '../../browsers/surface.ts';
import type { StandIn } from '../../pages/google-docs/stand-in.ts';
import type { Words } from './drawn-marks.ts';

/** What stood on the page just before a frame was painted. */
interface Frame {
  /** How many lines were drawn. */
  readonly lines: number;
  /** How far the nearest line was from any of the words, in px; 9999 where none was drawn. */
  readonly away: number;
}

/** Looks at every frame until the page says `data-is-typed`. Each of the words must be on one line, in one style. */
export async function watchFrames(layer: Pick<Surface, 'run'>, words: readonly Words[]): Promise<Frame[]> {
  return await layer.run(
    async (root, words) => {
      const view = root.ownerDocument!.defaultView!;
      const own = (view as unknown as { wrappedJSObject?: typeof view }).wrappedJSObject ?? view;
      const { standIn } = own as unknown as { standIn: StandIn };
      const { dataset } = root.ownerDocument!.documentElement;
      const frames: { lines: number; away: number }[] = [];
      while (dataset.isTyped !== 'true') {
        await new Promise(resolve => view.requestAnimationFrame(resolve));
        const drawn = [...root.querySelectorAll('div > div')].map(line => line.getBoundingClientRect());
        const aways = words.map(([text, nth]) => {
          const at = standIn.offsetOf(text, nth);
          const { left, right, bottom } = standIn.rectOf(at, at + text.length)[0]!;
          const apart = (line: DOMRect) =>
            Math.max(
              Math.abs(line.left - left),
              Math.abs(line.right - right),
              Math.abs(line.bottom - bottom),
            );
          return Math.min(9999, ...drawn.map(apart));
        });
        frames.push({ lines: drawn.length, away: Math.max(...aways) });
      }
      return frames;
    },
    words.map(each => (typeof each === 'string' ? ([each, 0] as const) : each)),
  );
}
