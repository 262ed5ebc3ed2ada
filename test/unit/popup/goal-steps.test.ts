import { describe, expect, test, vi } from 'vitest';
import type { Popup } from '../../../src/popup/popup.ts';
import { fake } from '../platform/faked-browser.ts';
import { clock, first, goals, withGoal } from './goal-window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

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
