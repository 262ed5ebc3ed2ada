import { describe, expect, test, vi } from 'vitest';
import { fake } from '../platform/faked-browser.ts';
import { soon } from '../soon.ts';
import { first, full, goals, open, withGoal } from './goal-window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

describe('words on their way', () => {
  test('are in storage after every key, whatever happens next', async () => {
    const typed = 'Join a company';
    for (let at = 1; at <= typed.length; at += 1) {
      fake.current.clear();
      const { popup, close } = await open();
      // The popup is gone before anything of this is awaited.
      for (let key = 1; key <= at; key += 1) void popup.goals.type('', 'text', typed.slice(0, key));
      close();
      const { popup: next } = await open();
      expect(goals(next).drafts).toEqual({ '': { text: typed.slice(0, at) } });
      expect(next.get()).toMatchObject({ tab: 'goals', goals: { view: 'list', focus: { on: 'text' } } });
    }
  });

  test.each([
    ['text', 'Pass that exam', { text: 'Pass that exam' }],
    ['when', 'by June 2027', { when: 'by June 2027', due: '2027-06-30' }],
    ['wording', 'Preparing for it', { wording: 'Preparing for it' }],
    ['why', 'For the job', { why: 'For the job' }],
    ['means', 'Two classes', { means: 'Two classes' }],
    ['result', 'Passed', { result: 'Passed' }],
  ])('of the field %s come back in the next window and go into the goal', async (field, text, expected) => {
    const { popup, close } = await withGoal();
    popup.goals.show('goal', 'a');
    void popup.goals.type('a', field, text);
    close();
    const { popup: next } = await open();
    expect(goals(next)).toMatchObject({
      view: 'goal',
      open: 'a',
      focus: { on: field },
      drafts: { a: { [field]: text } },
    });
    await next.goals.commit('a', field);
    expect(first(next)).toMatchObject(expected);
    expect(Object.keys(fake.current.dump())).toEqual(['goal:a']);
  });

  test('that a newer key overtook stay a draft', async () => {
    const { popup } = await withGoal();
    await popup.goals.type('a', 'why', 'For');
    const committing = popup.goals.commit('a', 'why');
    await popup.goals.type('a', 'why', 'For the job');
    await committing;
    expect(goals(popup).drafts).toEqual({ a: { why: 'For the job' } });
    await popup.goals.commit('a', 'why');
    expect(first(popup).why).toBe('For the job');
  });

  test('of two windows do not undo each other', async () => {
    const { popup: one } = await withGoal();
    const { popup: two } = await open();
    await one.goals.type('a', 'why', 'For the job');
    await two.goals.type('a', 'result', 'Passed');
    await Promise.all([one.goals.commit('a', 'why'), two.goals.commit('a', 'result')]);
    await soon(() => expect(first(one)).toMatchObject({ why: 'For the job', result: 'Passed' }));
  });

  test('of two windows in one field are both kept, and said', async () => {
    const { popup: one } = await withGoal();
    const { popup: two } = await open();
    await one.goals.type('a', 'why', 'For the job');
    await two.goals.type('a', 'why', 'For me');
    await one.goals.commit('a', 'why');
    await two.goals.commit('a', 'why');
    expect(two.get().notice?.text).toMatch(/^Saved\. Another window had changed it too/);
    expect(fake.current.dump()['goal:a']).toMatchObject({ why: 'For me', earlier: [{ why: 'For the job' }] });
  });

  test('of one window, typed in turns or refused at first, leave nothing behind', async () => {
    const { popup } = await withGoal();
    for (const why of ['For the job', 'For the', 'For me']) {
      await popup.goals.type('a', 'why', why);
      await popup.goals.commit('a', 'why');
    }
    await popup.goals.type('a', 'why', 'For us');
    fake.current.quota = 1;
    await popup.goals.commit('a', 'why');
    fake.current.quota = Infinity;
    await popup.goals.commit('a', 'why');
    expect(fake.current.dump()['goal:a']).toMatchObject({ why: 'For us' });
    expect(fake.current.dump()['goal:a']).not.toHaveProperty('earlier');
  });

  test('a goal never loses all its words', async () => {
    const { popup } = await withGoal();
    await popup.goals.type('a', 'text', '  ');
    await popup.goals.commit('a', 'text');
    expect(first(popup).text).toBe('Pass the exam within 2 months');
    expect(popup.get().notice?.text).toBe('A goal needs words, so the old ones are back.');
    expect(goals(popup).drafts).toEqual({});
  });

  test('that cannot be stored stay on the screen', async () => {
    const { popup } = await withGoal();
    fake.current.quota = 1;
    await popup.goals.type('a', 'why', 'For the job');
    await popup.goals.commit('a', 'why');
    expect(goals(popup).drafts).toEqual({ a: { why: 'For the job' } });
    expect(popup.get().notice?.text).toBe(full);
  });

  test('a statement on its way comes first', async () => {
    fake.current.put('draft:statement', { text: 'Nurse,', statement: '' });
    fake.current.put('draft:goal:', { changed: 1, fields: { text: 'Sing' } });
    const { popup } = await open();
    expect(popup.get()).toMatchObject({ tab: 'statements', view: 'editor' });
    expect(goals(popup).drafts).toEqual({ '': { text: 'Sing' } });
  });

  test.each([null, 4, {}, { fields: { text: 4 } }, { fields: {} }, { fields: { text: ' ' } }])(
    'a damaged or empty draft is none: %j',
    async raw => {
      fake.current.put('draft:goal:', raw);
      const { popup } = await open();
      expect(popup.get()).toMatchObject({ tab: 'statements', goals: { drafts: {} } });
    },
  );
});
