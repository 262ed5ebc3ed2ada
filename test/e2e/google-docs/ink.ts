import { PNG } from 'pngjs';
import type { DocsPage } from './open-docs.ts';

export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture of the window, in which dark pixels can be found. */
export class Picture {
  private readonly png: PNG;
  private constructor(png: PNG) {
    this.png = png;
  }

  static async of(docs: DocsPage): Promise<Picture> {
    return new Picture(PNG.sync.read(Buffer.from(await docs.page.screenshot({ type: 'png' }))));
  }

  /** The smallest box around everything that is drawn inside another, or undefined if nothing is. Window px. */
  inkIn({ left, right, top, bottom }: Ink): Ink | undefined {
    const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (let y = Math.round(top); y < Math.round(bottom); y++) {
      for (let x = Math.round(left); x < Math.round(right); x++) {
        const at = (y * this.png.width + x) * 4;
        const [red = 255, green = 255, blue = 255] = this.png.data.subarray(at, at + 3);
        if (red + green + blue > 3 * 200) continue;
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x + 1);
        found.top = Math.min(found.top, y);
        found.bottom = Math.max(found.bottom, y + 1);
      }
    }
    return found.left < found.right ? found : undefined;
  }
}
