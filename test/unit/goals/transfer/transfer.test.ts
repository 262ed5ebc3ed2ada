import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allKinds, kindOfKey } from '../../../../src/goals/all-kinds.ts';
import { backupName, backupOf, backupText } from '../../../../src/goals/transfer/backup.ts';
import { changesFor, previewOf, type Stored } from '../../../../src/goals/transfer/preview.ts';
import { type Opened, readBackup } from '../../../../src/goals/transfer/read-backup.ts';
import { problemSentence } from '../../../../src/options/data/problem-sentence.ts';
import { sampleData, stored } from './sample-data.ts';

const now = Date.parse('2026-06-02T10:00:00Z');
const settings = { theme: 'dark', rules: { 'duty-opening': false } };
const future = { version: 99, blob: 'x' };
const file = backupText(backupOf(sampleData, new Map([['goal:new', future]]), settings, now));
const opened = (text: string): Opened => {
  const result = readBackup(text);
  if ('problem' in result) throw new Error(problemSentence(result.problem));
  return result.backup;
};
const applied = (before: Stored, { writes, removes }: ReturnType<typeof changesFor>) => {
  const after = new Map([...before, ...Object.entries(writes)]);
  for (const key of removes) after.delete(key);
  return after;
};
const asJson = (map: Stored) => JSON.parse(JSON.stringify([...map].sort()));

describe('a backup', () => {
  test('brings everything back after everything was deleted', () => {
    const backup = opened(file);
    for (const how of ['merge', 'replace'] as const) {
      const after = applied(new Map(), changesFor(backup, new Map(), how));
      expect(asJson(after)).toEqual(asJson(stored));
    }
    expect(backup.settings).toEqual(settings);
  });

  test('holds what nobody could read, and says that it can’t be read here either', () => {
    expect(JSON.parse(file).entries).toContainEqual({ key: 'goal:new', value: future });
    expect(opened(file).unreadable).toEqual([{ kind: 'newer_entry', entry: 9, key: 'goal:new' }]);
  });

  test('has a name with its date', () => {
    expect(backupName(now)).toBe('upshot-2026-06-02.json');
    expect(JSON.parse(file).exported).toBe('2026-06-02T10:00:00.000Z');
  });

  test('alone holds the income', () => {
    expect(file).toContain('95,000');
  });
});

describe('an import', () => {
  const changed = { ...sampleData.statements[0]!, text: 'Newer words.', changed: 9e15 };
  const here = new Map<string, unknown>([
    ...stored,
    ['statement:a', changed],
    ['goal:mine', { version: 1, text: 'Mine', changed: 4 }],
    ['goal:strange', future],
    ['settings', { theme: 'light' }],
  ]);
  here.delete('story:t');

  test('says beforehand what is new, differs or is there already', () => {
    expect(previewOf(opened(file), here)).toEqual({
      counts: {
        statements: { new: 0, changed: 1, same: 1 },
        goals: { new: 0, changed: 0, same: 2 },
        stories: { new: 1, changed: 0, same: 0 },
        answers: { new: 0, changed: 0, same: 1 },
        worksheet: { new: 0, changed: 0, same: 2 },
      },
      total: { new: 1, changed: 1, same: 6, unreadable: 1 },
      missing: 1,
    });
  });

  test('that merges lets the newest edit win, remembers the other, and removes nothing', () => {
    const { writes, removes } = changesFor(opened(file), here, 'merge');
    expect(Object.keys(writes).sort()).toEqual(['statement:a', 'story:t']);
    expect(writes['statement:a']).toEqual({ ...changed, earlier: [sampleData.statements[0]] });
    expect(removes).toEqual([]);
  });

  test('that replaces makes it as it was, and leaves alone what nobody can read', () => {
    const changes = changesFor(opened(file), here, 'replace');
    expect(changes.writes['statement:a']).toEqual(sampleData.statements[0]);
    expect(changes.removes).toEqual(['goal:mine']);
    expect(asJson(applied(here, changes))).toEqual(
      asJson(new Map([...stored, ['goal:strange', future], ['settings', { theme: 'light' }]])),
    );
  });

  test('a second time changes nothing', () => {
    for (const how of ['merge', 'replace'] as const) {
      const after = applied(here, changesFor(opened(file), here, how));
      expect(changesFor(opened(file), after, how)).toEqual({ writes: {}, removes: [] });
    }
  });

  test('does not overwrite or remove what only the file has in a broken form', () => {
    const broken = JSON.stringify({ upshot: 1, entries: [{ key: 'goal:g', value: { text: 4 } }] });
    expect(changesFor(opened(broken), stored, 'replace').removes).not.toContain('goal:g');
    const strange = new Map([['goal:g', future]]);
    expect(changesFor(opened(file), strange, 'replace').writes).not.toHaveProperty('goal:g');
  });
});

describe('whatever a file holds', () => {
  const value = fc.oneof(
    fc.anything({ maxDepth: 3 }),
    fc.constantFrom({ text: 'x' }, { text: 'x', steps: [{ text: 'y' }] }, future, null),
  );
  const entry = fc.record(
    {
      key: fc.oneof(
        fc.string(),
        fc.constantFrom(
          'goal:a',
          'goal:g',
          'statement:a',
          'worksheet:income',
          'worksheet:x',
          'story:__proto__',
        ),
      ),
      value,
    },
    { requiredKeys: [] },
  );
  const any = fc.record(
    {
      upshot: fc.constantFrom(1, 2, '1', null),
      entries: fc.oneof(fc.array(fc.oneof(entry, fc.anything())), fc.anything()),
      settings: fc.anything(),
    },
    { requiredKeys: [] },
  );

  test('it is read or told in a sentence, and only what fits is ever stored', () => {
    fc.assert(
      fc.property(any, data => {
        let text = 'x';
        try {
          text = JSON.stringify(data) ?? 'x';
        } catch {
          // A BigInt or a circle is no JSON to begin with.
        }
        const before = asJson(stored);
        const result = readBackup(text);
        if ('problem' in result) {
          expect(problemSentence(result.problem)).toMatch(/^This file .*\.$|^A newer Upshot/);
          return;
        }
        for (const problem of result.backup.unreadable)
          expect(problemSentence(problem)).toMatch(/^(?:Entry \d+|The settings) .*\.$/s);
        for (const how of ['merge', 'replace'] as const)
          for (const [key, thing] of Object.entries(changesFor(result.backup, stored, how).writes)) {
            const kind = kindOfKey(key)!;
            expect(allKinds[kind.name].read(kind.id, thing)).toHaveProperty('item');
          }
        expect(asJson(stored)).toEqual(before);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
