import { describe, expect, test, vi } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { sample } from '../../../src/goals/sample.ts';
import { deletedFor } from '../../../src/goals/statement.ts';
import { fake } from '../platform/faked-browser.ts';
import { soon } from '../soon.ts';
import { clock, first, full, goals, open, withGoal } from './goal-window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

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
