import { until } from '../browsers/driver.ts';
import type { EditorCase } from '../e2e/editors/editors.ts';
import { type Action, nextStep, randomFrom } from './actions.ts';
import { BOLD, type Side, type Write } from './side.ts';

export interface Told {
  readonly actions: number;
  /** Fixes and statements written, and those refused because the text had moved on. */
  readonly writes: number;
  readonly refused: number;
}

/** The two pages differ after so many actions. */
export class Difference extends Error {
  readonly actions: number;
  constructor(message: string, actions: number) {
    super(message);
    this.actions = actions;
  }
}

/** Words a fix would touch, as the extension marks them; enough of them come up in the story. */
const FIXABLE = /Responsible for bringing|Helped with|team|shop/g;
const REPLACEMENT: Record<string, string> = {
  'Responsible for bringing': 'Brought',
  'Helped with': 'Closed',
  team: '',
  shop: 'depot',
};
/** A story grows no longer than this, in UTF-16 units. */
const LONG = 2500;
/** How long the user looks at what has been written, in ms of the page's clock. */
const LOOK = 3000;
/** How long two pages may take to come to the same, in ms. */
const SAME = 3000;

/** Editors make a space at an edge a no-break space, sooner or later. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textOf = (state: string) => state.slice(0, state.lastIndexOf(BOLD));
/** As JSON, what nobody sees spelled out. */
const spelled = (text: string) =>
  JSON.stringify(text).replaceAll(
    /[\u00a0\u200b-\u200f\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const letters = (text: string) => text.replaceAll(/[\s•\u200b]/g, '');
/** Signs of lists are drawn; of spaces at the edges of lines and beside each other editors keep what is seen. */
const withoutSigns = (text: string) => text.replaceAll(/^• | /gm, '');

/**
 * Tells one story on a page with the extension and on its twin, and compares their models after each action. Throws a
 * `Difference` with the last actions and both texts as soon as they differ.
 */
export async function tell(
  editor: EditorCase,
  sides: readonly [Side, Side],
  { seed, actions }: { seed: number; actions: number },
): Promise<Told> {
  const random = randomFrom(seed);
  const kind = { isOneLine: editor.isOneLine === true, isRich: editor.isRich === true };
  const next = () => nextStep(random, kind);
  const last: Action[] = [];
  const both = <T>(run: (side: Side) => Promise<T>) => Promise.all(sides.map(run)) as Promise<[T, T]>;
  let writes = 0;
  let refused = 0;

  const where = () => `${editor.name}, seed ${seed}, action ${last.length}`;
  const fail = async (what: string) => {
    const [own, twin] = await both(side => side.state());
    const actions = last.slice(-6).map(action => JSON.stringify(action));
    throw new Difference(
      [
        `${where()}: ${what}`,
        `last actions: ${actions.join('\n  ')}`,
        `with the extension: ${JSON.stringify(own)}`,
        `its twin:           ${JSON.stringify(twin)}`,
      ].join('\n'),
      last.length,
    );
  };

  /** What both read, after a while the same; editors show their text a moment later than they have it. */
  const same = async (what: string, read: (side: Side) => Promise<string>): Promise<string> => {
    const [own, twin] = await both(read);
    if (own === twin) return own;
    const agreed = await until(
      what,
      async () => {
        const [own, twin] = await both(read);
        return own === twin && { own };
      },
      SAME,
    ).catch(() => fail(what));
    return agreed.own;
  };
  const state = async (ms = 0) => {
    const [own, twin] = await both(side => side.state(ms));
    return own === twin ? own : same('the texts differ', side => side.state());
  };
  const text = () => same('the two read differently', async side => plain(await side.text()));

  /** What the editor shows and what it has must have the same letters; lines near the view are all some show. */
  const isShown = (state: string, shown: string) => letters(textOf(state)).includes(letters(shown));

  const writeOnBoth = async (action: Action) => {
    const before = await text();
    const write = writeFor(action, before);
    if (!write) return;
    const [own, other] = await both(side => side.write(write));
    if (own !== other)
      await fail(`the write ${JSON.stringify(write)} ended as ${own} with the extension, ${other} without`);
    const isDone = own === 'done';
    if (isDone) writes++;
    else refused++;
    const now = await state(LOOK);
    const wanted = isDone ? before.slice(0, write.from) + write.text + before.slice(write.to) : before;
    const after = await text();
    if (withoutSigns(after) !== withoutSigns(wanted))
      await fail(
        `the write ${JSON.stringify(write)} ended as ${own} and changed other words: ${spelled(after)} is read, not ${spelled(wanted)}`,
      );
    if (!isShown(now, after))
      await fail(
        `after the write ${JSON.stringify(write)} the editor shows another text than it has: ${after}`,
      );
    if (!isDone)
      console.warn(`${where()}: the write ${JSON.stringify(write)} ended as ${own}, nothing changed`);
  };

  await both(side => side.load());
  let step = next();
  for (let count = 1; count <= actions; count++) {
    const { action } = step;
    last.push(action);
    if (action.kind === 'fix' || action.kind === 'insert') await writeOnBoth(action);
    else await both(side => side.act(action));
    step = next();
    // A new page now and then: texts grow.
    if ((await state(step.pause)).length > LONG) await both(side => side.load());
  }
  return { actions, writes, refused };
}

/** The write an action stands for, where the text has something of the kind. */
function writeFor(action: Action, text: string): Write | undefined {
  if (action.kind === 'insert') {
    const at = text.length;
    return { from: at, to: at, text: action.text };
  }
  if (action.kind !== 'fix') return undefined;
  const found = [...text.matchAll(FIXABLE)];
  const match = found[Math.floor(action.pick * found.length)];
  if (!match) return undefined;
  const [words] = match;
  return {
    from: match.index,
    to: match.index + words.length,
    text: REPLACEMENT[words] ?? '',
  };
}
