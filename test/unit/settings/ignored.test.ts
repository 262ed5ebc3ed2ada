import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => fake.storage as object);

const storage = fakeStorage();
fake.storage = storage;
stubLocks();

const { asIgnored, MOST_IGNORED, placeHash } = await import('../../../src/settings/ignored.ts');
const { ignorePlace, takeBack } = await import('../../../src/settings/change-ignored.ts');

afterEach(() => storage.clear());

const TEXT = 'Cook\n- Responsible for the grill\n- Responsible for the bar and its stock\n';
const hashOf = (text: string, words: string, rule = 'duty-opening', nth = 0) => {
  let from = -1;
  for (let count = 0; count <= nth; count++) from = text.indexOf(words, from + 1);
  return placeHash(text, { rule, from, to: from + words.length });
};

describe('the name of a place', () => {
  const first = hashOf(TEXT, 'Responsible for');

  test('stays while other lines change, and the sign of the bullet', () => {
    expect(hashOf(TEXT.replace('its stock', 'its staff').replace('- R', '• R'), 'Responsible for')).toBe(
      first,
    );
  });

  test('differs for other words, other neighbours, another rule', () => {
    const others = [
      hashOf(TEXT, 'Responsible for', 'duty-opening', 1),
      hashOf(TEXT, 'Responsible for', 'vague-word'),
      hashOf(TEXT, 'Responsible'),
      hashOf(TEXT.replace('grill', 'oven'), 'Responsible for'),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
  });

  test('does not hold the words, and does not collide over many', () => {
    expect(first).toMatch(/^[a-z0-9]{8,14}$/);
    const hashes = Array.from({ length: 20_000 }, (_, at) =>
      placeHash(`Sold ${at} units to ${at * 7} shops`, { rule: 'x', from: 0, to: 4 }),
    );
    expect(new Set(hashes).size).toBe(20_000);
  });
});

describe('the ignored places', () => {
  const place = (hash: string) => ({ hash, rule: 'duty-opening', site: 'example.com', at: 1 });

  test('are added once, taken back, and capped with the oldest gone first', async () => {
    await ignorePlace(place('a'));
    await ignorePlace(place('b'));
    await ignorePlace({ ...place('a'), at: 2 });
    expect(storage.dump().ignored).toEqual([place('b'), { ...place('a'), at: 2 }]);
    await takeBack(['b']);
    expect(storage.dump().ignored).toEqual([{ ...place('a'), at: 2 }]);
    storage.put(
      'ignored',
      Array.from({ length: MOST_IGNORED }, (_, at) => place(`old${at}`)),
    );
    await ignorePlace(place('new'));
    const kept = asIgnored(storage.dump().ignored);
    expect([kept.length, kept[0]?.hash, kept.at(-1)?.hash]).toEqual([MOST_IGNORED, 'old1', 'new']);
  });

  test.each([[undefined], [{}], [[{ hash: 1 }, null, 'x']]])('%j is none', stored => {
    expect(asIgnored(stored)).toEqual([]);
  });
});
