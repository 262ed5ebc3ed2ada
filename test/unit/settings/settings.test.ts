import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => fake.storage as object);
vi.mock('../../../src/platform/lifetime.ts', () => ({
  get storage() {
    return (fake.storage as ReturnType<typeof fakeStorage>).browser.storage;
  },
}));

const storage = fakeStorage();
fake.storage = storage;
stubLocks();

const { rules } = await import('../../../src/rules/index.ts');
const { asSettings, defaults, isPaused } = await import('../../../src/settings/settings.ts');
const { checkSettings, isRuleOn } = await import('../../../src/settings/check-settings.ts');
const { readSettings, watchSettings } = await import('../../../src/settings/read-settings.ts');
const { allowPhrase, changeSettings, switchRule } = await import('../../../src/settings/change-settings.ts');

afterEach(() => storage.clear());

describe('what is stored', () => {
  test.each([[undefined], [null], [7], ['gentle'], [[]], [{}]])('%j gives the defaults', stored => {
    expect(asSettings(stored)).toEqual(defaults);
  });

  test('each broken value becomes its default, each good one stays', () => {
    const read = asSettings({
      strictness: 'cruel',
      colors: 'dark',
      ownPhrases: ['synergy', 7, null],
      rulesOff: 'duty-opening',
      pausedUntil: '5',
      isOpenedByHover: true,
    });
    expect(read).toEqual({ ...defaults, colors: 'dark', ownPhrases: ['synergy'], isOpenedByHover: true });
  });

  test('what a newer version wrote is read as far as it is understood, and survives a change', async () => {
    storage.put('settings', { version: 9, colors: 'light', font: 'huge' });
    expect(await readSettings()).toEqual({ ...defaults, version: 9, colors: 'light', font: 'huge' });
    await changeSettings(() => ({ colors: 'dark' }));
    expect(storage.dump().settings).toMatchObject({ version: 9, colors: 'dark', font: 'huge' });
  });
});

describe('changes', () => {
  test('at the same time all count', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map(phrase =>
        changeSettings(({ ownPhrases }) => ({ ownPhrases: [...ownPhrases, phrase] })),
      ),
    );
    expect((await readSettings()).ownPhrases).toEqual(['a', 'b', 'c']);
  });

  test('are told to whoever watches, until the signal', async () => {
    const watching = new AbortController();
    const seen: string[] = [];
    watchSettings(settings => seen.push(settings.marks), watching.signal);
    await changeSettings(() => ({ marks: 'shape' }));
    await storage.browser.storage.local.set({ other: 1 });
    watching.abort();
    await changeSettings(() => ({ marks: 'contrast' }));
    expect(seen).toEqual(['shape']);
  });

  test('a phrase is allowed once', () => {
    const once = { ...defaults, ...allowPhrase(' various ')(defaults) };
    expect(allowPhrase('various')(once)).toEqual({ allowedPhrases: ['various'] });
  });
});

describe('which rules run', () => {
  const on = (settings: Partial<typeof defaults>) =>
    rules.filter(rule => isRuleOn(rule, { ...defaults, ...settings })).map(({ id }) => id);
  const shippedOn = rules.filter(rule => rule.isOn).map(({ id }) => id);

  test('normal: those that ship on; gentle: of these what is more than a thought; thorough: all', () => {
    expect(on({})).toEqual(shippedOn);
    const gentle = rules.filter(rule => rule.isOn && rule.level !== 'consider').map(({ id }) => id);
    expect(on({ strictness: 'gentle' })).toEqual(gentle);
    expect(gentle.length).toBeLessThan(shippedOn.length);
    expect(on({ strictness: 'thorough' })).toEqual(rules.map(({ id }) => id));
  });

  test.each(['gentle', 'normal', 'thorough'] as const)('the user has the last word: %s', strictness => {
    const vague = { ...defaults, strictness };
    const switched = { ...vague, ...switchRule('vague-word', true)(vague) };
    expect(on(switched)).toContain('vague-word');
    expect(on({ ...switched, ...switchRule('vague-word', false)(switched) })).not.toContain('vague-word');
  });

  test('the engine is told all of it', () => {
    const told = checkSettings(rules, {
      ...defaults,
      rulesOff: ['duty-opening'],
      dates: 'Mar 2021',
      ownPhrases: ['rockstar'],
      allowedPhrases: ['various'],
    });
    expect(told).toMatchObject({
      ownPhrases: ['rockstar'],
      allowed: ['various'],
      style: { dates: 'Mar 2021' },
    });
    expect(Object.keys(told.style)).toEqual(['dates']);
    expect(told.off).toContain('duty-opening');
    expect(new Set([...told.off, ...told.on]).size).toBe(rules.length);
  });
});

test('a pause ends by itself', () => {
  expect(isPaused({ ...defaults, pausedUntil: 1000 }, 999)).toBe(true);
  expect(isPaused({ ...defaults, pausedUntil: 1000 }, 1000)).toBe(false);
});
