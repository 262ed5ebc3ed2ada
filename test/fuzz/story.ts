import { until } from '../browsers/driver.ts';
import type { EditorCase } from '../e2e/editors/editors.ts';
import { type Action, nextStep, randomFrom, type Step } from './actions.ts';
import type { Side, Write } from './side.ts';

export interface Told {
  readonly actions: number;
  /** Fixes and statements written, and those refused because the text had moved on. */
  readonly writes: number;
  readonly refused: number;
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

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(/^• /gm, '');

/**
 * Tells one story on a page with the extension and on its twin, and compares their models after each action. Throws a
 * sentence with the last actions and both texts as soon as they differ.
 */
export async function tell(
  editor: EditorCase,
  sides: readonly [Side, Side],
  { seed, actions }: { seed: number; actions: number },
): Promise<Told> {
  const random = randomFrom(seed);
  const kind = { isOneLine: editor.isOneLine === true, isRich: editor.isRich === true };
  const last: Action[] = [];
  const both = <T>(run: (side: Side) => Promise<T>) => Promise.all(sides.map(run)) as Promise<[T, T]>;
  let writes = 0;
  let refused = 0;
  await both(side => side.load());

  const fail = async (what: string) => {
    const [own, twin] = await both(side => side.state());
    throw new Error(
      `${editor.name}, seed ${seed}, action ${last.length}: ${what}\nlast actions: ${last
        .slice(-6)
        .map(action => JSON.stringify(action))
        .join(
          '\n  ',
        )}\nwith the extension: ${JSON.stringify(own)}\nits twin:           ${JSON.stringify(twin)}`,
    );
  };

  const writeOnBoth = async (step: Step) => {
    const [text, twin] = await both(side => side.text());
    if (text !== twin) await fail('the two read differently');
    const write = writeFor(step.action, text);
    if (!write) return;
    await both(side => side.passTime(step.pause));
    const [own, other] = await both(side => side.write(write));
    await both(side => side.heard());
    if (own !== other)
      await fail(`the write ${JSON.stringify(write)} ended as ${own} with the extension, ${other} without`);
    if (own !== 'done') {
      refused++;
      return;
    }
    writes++;
    const wanted = text.slice(0, write.from) + write.text + text.slice(write.to);
    const [after] = await both(side => side.text());
    if (plain(after) !== plain(wanted)) await fail(`the write ${JSON.stringify(write)} changed other words`);
    await both(side => side.passTime(3000));
  };

  const length = async () => (await sides[0].text()).length;
  for (let count = 1; count <= actions; count++) {
    const step = nextStep(random, kind);
    last.push(step.action);
    if (step.action.kind === 'fix' || step.action.kind === 'insert') await writeOnBoth(step);
    else await both(side => side.do(step));
    const isSame = async (read: 'drawnState' | 'state') => {
      const [own, twin] = await both(side => side[read]());
      return own === twin;
    };
    if (!(await isSame('drawnState')))
      await until('the same text', () => isSame('state'), 3000).catch(() => fail('the texts differ'));
    // A new page now and then: histories grow, and so do texts.
    if (count % 400 === 0 || (count % 20 === 0 && (await length()) > LONG)) await both(side => side.load());
  }
  return { actions, writes, refused };
}

/** The write an action stands for, where the text has something of the kind. */
function writeFor(action: Action, text: string): Write | undefined {
  if (action.kind === 'insert') {
    const at = text.length;
    return { from: at, to: at, expected: '', text: action.text };
  }
  if (action.kind !== 'fix') return undefined;
  const found = [...text.matchAll(FIXABLE)];
  const match = found[Math.floor(action.pick * found.length)];
  if (!match) return undefined;
  const [words] = match;
  return {
    from: match.index,
    to: match.index + words.length,
    expected: words,
    text: REPLACEMENT[words] ?? '',
  };
}
