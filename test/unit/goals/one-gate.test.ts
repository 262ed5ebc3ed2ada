import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { allKinds, kindOfKey, type Thing } from '../../../src/goals/all-kinds.ts';
import { type ItemKind, openItems, writeThings } from '../../../src/platform/items.ts';
import { fakeStorage } from '../platform/fake-storage.ts';
import { fake } from '../platform/faked-browser.ts';
import { olderShapes } from './older-shapes.data.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

type Path = readonly (string | number)[];

const kindFor = (key: string) => allKinds[kindOfKey(key)!.name] as unknown as ItemKind<Thing>;
const full = Object.entries(olderShapes).map(([key, shapes]) => {
  const { id } = kindOfKey(key)!;
  const reading = kindFor(key).read(id, shapes.at(-1));
  if (!('item' in reading)) throw new Error(`${key} can’t be read`);
  return { key, id, thing: reading.item };
});

/** Where anything stands in a value, at any depth. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))];
}

function withPart(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  if (Array.isArray(value)) return value.with(Number(name), withPart(value[Number(name)], rest, part));
  const record = value as Record<string, unknown>;
  return { ...record, [name]: withPart(record[name], rest, part) };
}

test.each(full)(
  '$key: whatever stands in whichever part is stored as it will be read, or refused',
  async one => {
    const items = openItems(kindFor(one.key));
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(4, '', 'x', true, [], {}, null, -0.5),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsIn(one.thing).slice(1)), part, async (path, part) => {
        fake.current = fakeStorage();
        fake.current.put(one.key, one.thing);
        const next = withPart(one.thing, path, part) as Thing;
        const told = await items
          .update(one.id, () => next)
          .then(
            () => '',
            (error: Error) => error.message,
          );
        const stored = fake.current.dump()[one.key];
        if (told) {
          expect(told).toMatch(/^“.+” can’t hold that, so it was not stored\.$/);
          expect(stored).toEqual(one.thing);
        } else {
          // Nothing of it had to be repaired, or is gone.
          expect(stored).toEqual(JSON.parse(JSON.stringify(next)));
          if (path[0] !== 'id') expect(kindFor(one.key).read(one.id, stored)).toEqual({ item: stored });
        }
      }),
      { numRuns: 400 },
    );
  },
);

test.each([
  ['goal:a', 'needs.0.area', ['needs', 0, 'area'], 'luck'],
  ['goal:a', 'removed.0.step.text', ['removed', 0, 'step', 'text'], ''],
  ['goal:a', 'steps.1.credential.standing', ['steps', 1, 'credential', 'standing'], 'lost'],
  ['goal:a', 'steps.1.after', ['steps', 1, 'after'], 4],
  ['goal:a', 'waivedWhy.M', ['waivedWhy', 'M'], null],
  ['statement:a', 'origin.story', ['origin', 'story'], {}],
  ['statement:a', 'slots.proof', ['slots', 'proof'], 'x'],
  ['story:a', 'action', ['action'], 7],
  ['answer:a', 'followUps', ['followUps'], []],
])('%s with a bad %s is refused by name, and so is all that comes with it', async (key, name, path, part) => {
  const { thing } = full.find(one => one.key === key)!;
  const bad = withPart(thing, path, part) as Thing;
  await expect(writeThings({ 'goal:b': full[1]!.thing, [key]: bad }, kindFor)).rejects.toThrow(
    `“${name}” can’t hold that, so it was not stored.`,
  );
  expect(fake.current.dump()).toEqual({});
});

test('what writes past the gate keeps no things: drafts, choices and bookkeeping alone', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.tsx?$/.test(file),
  );
  const writing = files.filter(file => /import .*\bwriteItems\b/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(writing.map(file => file.replaceAll('\\', '/')).sort()).toEqual([
    'background/open-composer.ts',
    'background/syncing/sync-now.ts',
    'platform/account-sync.ts',
    'platform/items.ts',
    'platform/prose-fields.ts',
    'platform/used-sites.ts',
    'popup/draft-store.ts',
    'popup/list-ways.ts',
    'popup/statements/fine-phrases.ts',
    'popup/use-kept.ts',
    'settings/change-ignored.ts',
    'settings/change-settings.ts',
    'settings/refusals.ts',
  ]);
});
