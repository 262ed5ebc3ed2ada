import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Checking } from '../../../src/content/checking.ts';
import { nextSlice } from '../../../src/content/next-slice.ts';
import { Session } from '../../../src/content/session.ts';
import type { Field } from '../../../src/editors/editor.ts';
import { createChecker } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { defaults } from '../../../src/settings/settings.ts';

const lines = (count: number, what: string) =>
  Array.from({ length: count }, (_, at) => `• Responsible for ${what} in ${at + 2} shops and various depots`);
const LONG = ['Experience', ...lines(400, 'the keys')].join('\n');
const found = (text: string) => createChecker(rules).check(text);

describe('a long text', () => {
  test.each([
    ['from nothing', ''],
    ['over another', ['Experience', ...lines(300, 'orders')].join('\n')],
    ['around words that stay', lines(3, 'the keys').join('\n')],
  ])('comes in slices, %s, and the last of them is the text', (_, before) => {
    let known = before;
    const checker = createChecker(rules);
    checker.check(known);
    let findings = checker.check(known);
    let steps = 0;
    for (; known !== LONG; steps++) {
      known = nextSlice(known, LONG);
      findings = checker.check(known);
      expect(steps).toBeLessThan(100);
    }
    expect(steps).toBeGreaterThan(5);
    expect(findings).toEqual(found(LONG));
  });

  test('an edit of a long text is one step', () => {
    const text = LONG.replace('12 shops', '13 shops');
    expect(nextSlice(LONG, text)).toBe(text);
  });

  describe('in a field', () => {
    /** Each turn of the page: it does nothing before its test lets it. */
    let turns: (() => void)[];
    beforeEach(() => {
      turns = [];
      vi.stubGlobal('location', { hostname: 'localhost' });
      vi.stubGlobal('scheduler', { postTask: () => new Promise<void>(done => turns.push(done)) });
      // Every slice is as long as a turn.
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 4));
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    });

    const open = (own: Partial<Field> = {}, check = new Checking(defaults).open(() => 'Experience')) => {
      const field = { text: LONG };
      const session = new Session({
        field: { text: () => field.text, label: () => 'Experience', ...own } as Field,
        guard: run => run(),
        check,
        isPaused: () => false,
        onWake: () => {},
        onUpdate: () => {},
        signal: new AbortController().signal,
      });
      return { field, session };
    };
    /** Lets the page have turns until all is read. */
    const finish = async (reading: Promise<void>) => {
      let isOver = false;
      void reading.then(() => {
        isOver = true;
      });
      let count = 0;
      for (; !isOver && count < 200; count++) {
        turns.shift()?.();
        await new Promise(done => setImmediate(done));
      }
      return count;
    };
    const places = (session: Session) =>
      session.findings.map(({ rule, from, to }) => `${rule} ${from} ${to}`);
    const expected = (text: string) => {
      const whole = new Checking(defaults).open(() => 'Experience');
      let findings = whole(text);
      while (!findings) findings = whole(text);
      return findings.map(({ rule, from, to }) => `${rule} ${from} ${to}`);
    };

    test('is checked in turns; before the last of them nothing is told', async () => {
      const { session } = open();
      const reading = session.readOnce();
      expect(session.findings).toEqual([]);
      expect(await finish(reading)).toBeGreaterThan(3);
      expect(places(session)).toEqual(expected(LONG));
    });

    test('what is typed between two turns is in the findings, and those of the earlier text are not', async () => {
      const { field, session } = open();
      const reading = session.readOnce();
      turns.shift()?.();
      await new Promise(done => setImmediate(done));
      field.text = `Jane Doe\n${LONG.replace('Responsible for the keys in 40', 'Opened 40')}`;
      session.catchUp();
      await finish(reading);
      expect(places(session)).toEqual(expected(field.text));
    });

    test('is read in turns before it is checked, where reading takes its time as well', async () => {
      let left = 5;
      const text = vi.fn(() => {
        expect(left).toBe(0);
        return LONG;
      });
      const { session } = open({ text, readAhead: () => --left <= 0 });
      await finish(session.readOnce());
      expect(left).toBe(0);
      expect(text).toHaveBeenCalledOnce();
      expect(places(session)).toEqual(expected(LONG));
    });

    test('is not checked in the turn that read it', async () => {
      const check = vi.fn(() => []);
      const { session } = open({}, check);
      const reading = session.readOnce();
      expect(session.text).toBe(LONG);
      expect(check).not.toHaveBeenCalled();
      await finish(reading);
      expect(check).toHaveBeenCalledOnce();
    });

    test('what can not wait is checked at once', () => {
      const { session } = open();
      void session.readOnce();
      session.catchUp();
      expect(places(session)).toEqual(expected(LONG));
    });
  });
});
