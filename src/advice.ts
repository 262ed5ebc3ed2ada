// Builds advice.js: the whole engine with its rules, loaded when a hint is opened or the review is shown.
import { readBullets } from './engine/bullets.ts';
import { prepareCheckers } from './engine/check.ts';
import type { CheckSettings } from './engine/settings.ts';
import { ADVICE } from './platform/advice-script.ts';
import { rules } from './rules/index.ts';

const advice = {
  /** Gives checkers for texts, each made from what the page calls its text. */
  prepareCheckers: (settings: CheckSettings) => prepareCheckers(rules, settings),
  readBullets,
  rules: rules.map(({ id, title, advice, level, isOn }) => ({ id, title, advice, level, isOn })),
};

export type Advice = typeof advice;

(globalThis as Record<string, unknown>)[ADVICE] = advice;
