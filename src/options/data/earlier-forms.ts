import { allKinds, type KindName, keyOf, kindNames, type Thing } from '../../goals/all-kinds.ts';
import type { Earlier } from '../../goals/earlier.ts';
import { broughtBack, wordsApart } from '../../goals/earlier-words.ts';
import { type ItemKind, openItems } from '../../platform/items.ts';
import { readEverything } from './keep-everything.ts';

type Remembering = Thing & { earlier?: readonly Earlier[] };

/**
 * A form that lost against a newer one. `then`, `now`: what only one of the two says. `at`: ms since 1970. `isCovered`: it
 * tells of money, and is shown only to somebody who asks for it.
 */
export interface EarlierForm {
  readonly key: string;
  readonly name: KindName;
  readonly id: string;
  readonly at: number;
  readonly then: readonly string[];
  readonly now: readonly string[];
  readonly isCovered: boolean;
  readonly form: Remembering;
}

const itemsOf = (name: KindName) => openItems(allKinds[name] as unknown as ItemKind<Remembering>);

/** All that can be brought back, newest first. Rejects with StorageError. */
export async function earlierForms(): Promise<EarlierForm[]> {
  const { all } = await readEverything();
  return kindNames
    .flatMap(name => (all[name] as readonly Remembering[]).flatMap(thing => formsOf(name, thing)))
    .toSorted((a, b) => b.at - a.at);
}

function formsOf(name: KindName, thing: Remembering): EarlierForm[] {
  if ('deleted' in thing && thing.deleted !== undefined) return [];
  return (thing.earlier ?? []).flatMap((raw, index) => {
    const reading = allKinds[name].read(thing.id, raw);
    if (!('item' in reading)) return [];
    const form = reading.item as Remembering;
    const [then, now] = wordsApart(form, thing);
    const key = `${keyOf(name, thing.id)} ${index}`;
    const isCovered = 'hidden' in thing;
    return [{ key, name, id: thing.id, at: raw.changed, then, now, isCovered, form }];
  });
}

/** Makes it what the thing is; what it was until now becomes an earlier form. Rejects with StorageError. */
export async function bringBack({ name, id, form }: EarlierForm): Promise<void> {
  await itemsOf(name).update(id, thing => thing && broughtBack(thing, form, Date.now()));
}

export function watchEarlierForms(run: () => void, signal: AbortSignal): void {
  for (const name of kindNames) itemsOf(name).watch(run, signal);
}
