import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { sample } from '../../../src/goals/sample.ts';
import { deletedFor } from '../../../src/goals/statement.ts';
import type { Popup } from '../../../src/popup/popup.ts';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';
import { soon } from '../soon.ts';
import { openWindow } from './window.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));

const clock = new Date('2025-06-01T12:00:00').getTime();
const open = (change = {}) => openWindow({ clock, ...change });
const goals = (popup: Popup) => popup.get().goals;
const first = (popup: Popup) => goals(popup).items[0]!;
const full = 'Storage is full. Delete something to make room. Your words are still on the screen.';

beforeAll(stubLocks);
beforeEach(() => {
  fake.current = fakeStorage();
});

async function withGoal(text = 'Pass the exam within 2 months') {
  fake.current.put('goal:a', newGoal('a', text, 0, clock));
  return open();
}

describe('capture', () => {
  test('is two actions: type, save', async () => {
    const { popup } = await open();
    await popup.goals.type('', 'text', '  Join a company within 1 year. ');
    await popup.goals.capture();
    expect(first(popup)).toMatchObject({ text: 'Join a company within 1 year.', due: '2026-06-01' });
    expect(goals(popup).drafts).toEqual({});
    expect(popup.get().notice).toMatchObject({ text: 'Saved', isProblem: false });
    expect(Object.keys(fake.current.dump())).toEqual([`goal:${first(popup).id}`]);
  });

  test('puts the newest on top', async () => {
    const { popup } = await open();
    for (const text of ['one', 'two']) {
      await popup.goals.type('', 'text', text);
      await popup.goals.capture();
    }
    expect(goals(popup).items.map(({ text }) => text)).toEqual(['two', 'one']);
  });

  test('says when there are no words, and saves nothing twice', async () => {
    const { popup } = await open();
    await popup.goals.type('', 'text', ' \n');
    await popup.goals.capture();
    expect(popup.get().notice?.text).toBe('There are no words in it yet. Write something, then save.');
    await popup.goals.type('', 'text', 'Sing');
    await Promise.all([popup.goals.capture(), popup.goals.capture()]);
    expect(goals(popup).items).toHaveLength(1);
  });

  test('in a full storage keeps the words on the screen and saves them once there is room', async () => {
    const { popup } = await open();
    fake.current.quota = 1;
    await popup.goals.type('', 'text', 'Sing');
    expect(popup.get().notice).toMatchObject({ text: full, isProblem: true });
    const { notice } = popup.get();
    await popup.goals.type('', 'text', 'Sing louder');
    expect(popup.get().notice).toBe(notice);
    await popup.goals.capture();
    expect(goals(popup).drafts).toEqual({ '': { text: 'Sing louder' } });
    fake.current.quota = Infinity;
    await popup.goals.type('', 'text', 'Sing louder!');
    expect(popup.get().notice).toBeUndefined();
    await popup.goals.capture();
    expect(first(popup).text).toBe('Sing louder!');
  });

  test('the example brings its four steps', async () => {
    const { popup } = await open();
    await popup.goals.addSample();
    expect(first(popup).text).toBe(sample.text);
    expect(first(popup).steps.map(step => step.due)).toEqual([undefined, undefined, '2025-08-01', undefined]);
    expect(goals(popup)).toMatchObject({ view: 'goal', open: first(popup).id });
  });
});

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

test('two goals in one are parted, and Undo puts them together', async () => {
  const { popup } = await withGoal('Finish my MBA and start a bakery');
  await popup.goals.splitGoal('a', ['Finish my MBA', 'Start a bakery']);
  expect(
    goals(popup)
      .items.map(({ text }) => text)
      .sort(),
  ).toEqual(['Finish my MBA', 'Start a bakery']);
  expect(goals(popup).items.find(({ id }) => id === 'a')?.text).toBe('Finish my MBA');
  await popup.remedy(popup.get().notice!.remedy!);
  expect(goals(popup).items.map(({ text }) => text)).toEqual(['Finish my MBA and start a bakery']);
});

test('every field of a goal keeps its keys and gives them to the goal', async () => {
  const { popup } = await withGoal();
  fake.current.put('goal:a', {
    ...first(popup),
    needs: [{ id: 'n', area: 'fit', text: 'Old', holding: 'missing' }],
    steps: [{ id: 's', text: 'Get the licence', credential: { name: 'Old', fee: '$40' } }],
  });
  await popup.goals.load();
  const typed = {
    spoken: 'I’d like to',
    ask: 'Do you know',
    now: 'Student',
    there: 'In sales',
    wishes: 'Remote',
    'need n': 'A team',
    'credential name s': 'Licence',
    'waive-why R': 'My coach asks',
  };
  for (const [name, text] of Object.entries(typed)) {
    await popup.goals.type('a', name, text);
    expect(fake.current.dump()).toHaveProperty('draft:goal:a');
  }
  await popup.goals.commitAll('a');
  expect(goals(popup).drafts).toEqual({});
  expect(first(popup)).toMatchObject({
    spoken: 'I’d like to',
    ask: 'Do you know',
    now: 'Student',
    there: 'In sales',
    wishes: 'Remote',
    needs: [{ id: 'n', text: 'A team', holding: 'missing' }],
    steps: [{ credential: { name: 'Licence', fee: '$40' } }],
    waivedWhy: { R: 'My coach asks' },
  });
});

describe('steps', () => {
  const texts = (popup: Popup) => first(popup).steps.map(step => step.text);

  async function withSteps() {
    const opened = await withGoal('Get the licence');
    for (const text of ['Research', 'Enrol', 'Apply']) {
      await opened.popup.goals.type('a', 'new-step', text);
      await opened.popup.goals.addStep('a');
    }
    const ids = first(opened.popup).steps.map(step => step.id);
    return { ...opened, ids };
  }

  test('are added once, at the end', async () => {
    const { popup } = await withSteps();
    await popup.goals.type('a', 'new-step', 'Celebrate');
    await Promise.all([popup.goals.addStep('a'), popup.goals.addStep('a')]);
    expect(texts(popup)).toEqual(['Research', 'Enrol', 'Apply', 'Celebrate']);
    expect(goals(popup)).toMatchObject({ drafts: {}, focus: { on: 'new-step' } });
  });

  test('that find no room stay in the box', async () => {
    const { popup } = await withSteps();
    await popup.goals.type('a', 'new-step', 'Celebrate');
    fake.current.quota = 1;
    await popup.goals.addStep('a');
    expect(goals(popup).drafts).toEqual({ a: { 'new-step': 'Celebrate' } });
    expect(popup.get().notice?.isProblem).toBe(true);
  });

  test('done is undone from the notice', async () => {
    const { popup, ids } = await withSteps();
    await popup.goals.tickStep('a', ids[1]!, true);
    expect(first(popup).steps[1]?.done).toBe(clock);
    await popup.remedy(popup.get().notice!.remedy!);
    expect(first(popup).steps[1]?.done).toBeUndefined();
    expect(goals(popup).focus.on).toBe(`tick ${ids[1]}`);
  });

  test('move with the focus, and say where to', async () => {
    const { popup, ids } = await withSteps();
    await popup.goals.moveStep('a', ids[2]!, -1, `up ${ids[2]}`);
    expect(texts(popup)).toEqual(['Research', 'Apply', 'Enrol']);
    expect(popup.get().announcement.text).toBe('Moved to place 2 of 3');
    expect(goals(popup).focus.on).toBe(`up ${ids[2]}`);
  });

  test('deleted come back to their place', async () => {
    const { popup, ids } = await withSteps();
    await popup.goals.type('a', `step-text ${ids[1]}`, 'Enrol now');
    await popup.goals.removeStep('a', ids[1]!);
    expect(texts(popup)).toEqual(['Research', 'Apply']);
    await popup.remedy(popup.get().notice!.remedy!);
    expect(texts(popup)).toEqual(['Research', 'Enrol', 'Apply']);
  });

  test('get other words and dates; emptied words are the old ones again', async () => {
    const { popup, ids } = await withSteps();
    await popup.goals.type('a', `step-text ${ids[0]}`, 'Compare');
    await popup.goals.commit('a', `step-text ${ids[0]}`);
    await popup.goals.type('a', `step-when ${ids[0]}`, 'in 2 months');
    await popup.goals.commit('a', `step-when ${ids[0]}`);
    await popup.goals.type('a', `step-text ${ids[0]}`, '');
    await popup.goals.commit('a', `step-text ${ids[0]}`);
    expect(first(popup).steps[0]).toEqual({
      id: ids[0],
      text: 'Compare',
      when: 'in 2 months',
      due: '2025-08-01',
    });
  });
});

describe('deleting', () => {
  test('is undone whole, unknown keys and all', async () => {
    fake.current.put('goal:a', { ...newGoal('a', 'Sing', 0, clock), tags: ['x'] });
    const before = fake.current.dump();
    const { popup } = await open();
    popup.goals.show('goal', 'a');
    await popup.goals.remove('a');
    expect(goals(popup)).toMatchObject({ items: [], view: 'list' });
    await popup.remedy(popup.get().notice!.remedy!);
    expect(fake.current.dump()).toEqual(before);
  });

  test('is for good after 30 days', async () => {
    fake.current.put('goal:a', { ...newGoal('a', 'Sing', 0, clock), deleted: clock });
    const { popup, close } = await open({ clock: clock + deletedFor });
    expect(goals(popup).deleted).toHaveLength(1);
    close();
    await open({ clock: clock + deletedFor + 1 });
    await soon(() => expect(fake.current.dump()).toEqual({}));
  });

  test('in a full storage offers to delete for good, and that makes room', async () => {
    const { popup } = await withGoal();
    fake.current.quota = 1;
    await popup.goals.remove('a');
    expect(popup.get().notice).toMatchObject({ isProblem: true, remedy: { kind: 'purge-goal', id: 'a' } });
    await popup.remedy(popup.get().notice!.remedy!);
    expect(fake.current.dump()).toEqual({});
  });

  test('in another window closes the goal here', async () => {
    const { popup } = await withGoal();
    popup.goals.show('goal', 'a');
    const { popup: other } = await open();
    await other.goals.remove('a');
    await soon(() => expect(goals(popup)).toMatchObject({ view: 'list', items: [] }));
  });
});

test('goals this version cannot read stay as they are', async () => {
  fake.current.put('goal:new', { version: 9, blob: 1 });
  const before = fake.current.dump();
  const { popup } = await withGoal();
  expect(goals(popup).unreadable.map(({ key }) => key)).toEqual(['goal:new']);
  await popup.goals.change('new', goal => ({ ...goal, text: 'lost' }));
  expect(popup.get().notice?.isProblem).toBe(true);
  expect(fake.current.dump()['goal:new']).toEqual(before['goal:new']);
});

test('tabs: statements first; a tab entered gives the keyboard on, one passed by does not', async () => {
  const { popup } = await open();
  expect(popup.get().tab).toBe('statements');
  popup.showTab('goals', true);
  expect(popup.get()).toMatchObject({ tab: 'goals', goals: { focus: { on: 'text' } } });
  popup.showTab('statements', false);
  expect(popup.get()).toMatchObject({ tab: 'statements', focus: { on: 'tab' } });
});
