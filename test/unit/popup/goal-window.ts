import { newGoal } from '../../../src/goals/goal.ts';
import type { Popup } from '../../../src/popup/popup.ts';
import { fake } from '../platform/faked-browser.ts';
import { openWindow } from './window.ts';

/** When it is in these windows, ms. */
export const clock = new Date('2025-06-01T12:00:00').getTime();
export const full = 'Storage is full. Delete something to make room. Your words are still on the screen.';
export const goals = (popup: Popup) => popup.get().goals;
export const first = (popup: Popup) => goals(popup).items[0]!;
export const open = (change = {}) => openWindow({ clock, ...change });

/** A window over a storage that holds one goal, “a”. */
export function withGoal(text = 'Pass the exam within 2 months') {
  fake.current.put('goal:a', newGoal('a', text, 0, clock));
  return open();
}
