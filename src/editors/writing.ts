import type { putRich, RichTarget, selectRich } from './rich-writing.ts';
import type { putText, selectText } from './text-writing.ts';

/** Selects in fields and writes into them. */
interface Writing {
  readonly putRich: typeof putRich;
  readonly putText: typeof putText;
  readonly selectRich: typeof selectRich;
  readonly selectText: typeof selectText;
}

/** The way a kind of editor takes text. */
export type Technique = RichTarget['technique'];

/** Where the script puts it that is about to do so, in the isolated world of a frame: most pages never need it. */
export const WRITING = 'upshotWriting';

export const writing = (): Writing | undefined => (globalThis as { [WRITING]?: Writing })[WRITING];
