import { expect, test } from 'vitest';
import { LEAVING } from '../../../src/goals/leaving-risk.data.ts';
import { finePhrase, learningWording, leavingRisk } from '../../../src/goals/leaving-risk.ts';
import { laterLeaving, laterStaying, leaving, staying } from './leaving-cases.data.ts';

test('finds 25 of 25 plans to leave and is right nine times out of ten', () => {
  expect([leaving.length, staying.length]).toEqual([25, 25]);
  const missed = leaving.filter(wording => !leavingRisk(wording));
  const wrong = staying.filter(wording => leavingRisk(wording));
  const right = leaving.length - missed.length;
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.9);
});

test('is right nine times out of ten on 50 and 50 more', () => {
  expect([laterLeaving.length, laterStaying.length]).toEqual([50, 50]);
  const found = laterLeaving.filter(wording => leavingRisk(wording)).length;
  const wrong = laterStaying.filter(wording => leavingRisk(wording)).length;
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9);
  expect(found / laterLeaving.length).toBeGreaterThanOrEqual(0.9);
});

test('says which words, and what one could learn here', () => {
  const wording = 'Learn the trade and start my own business';
  const risk = leavingRisk(wording)!;
  expect(wording.slice(risk.from, risk.to)).toBe('start my own business');
  expect(risk).toMatchObject({ kind: 'business', text: 'start my own business' });
  expect(risk.learnHere).toContain('leadership');
  expect(learningWording(['leadership', 'project management'])).toBe(
    'Build experience in leadership and project management',
  );
  expect(learningWording(['a', 'b', 'c'])).toBe('Build experience in a, b and c');
  expect(learningWording([])).toBe('');
});

test('what the user called fine is not said again, other phrases are', () => {
  const wording = 'Become self-employed as an agent, then retire by 50';
  const first = leavingRisk(wording)!;
  const fine = [finePhrase(first.text)];
  expect(leavingRisk('BECOME  self-employed', fine)).toBeUndefined();
  expect(leavingRisk(wording, fine)?.kind).toBe('work-end');
});

test('what is offered instead does not sound like leaving', () => {
  const skills = new Set(leaving.flatMap(wording => leavingRisk(wording)?.learnHere ?? []));
  for (const skill of skills) expect(leavingRisk(learningWording([skill]))).toBeUndefined();
});

test('long texts take no time', () => {
  const long = `${'start a new '.repeat(2000)} ${'back to '.repeat(2000)} ${'become a full-time '.repeat(2000)}`;
  const started = performance.now();
  leavingRisk(long);
  // A pattern that runs back and forth takes minutes; a busy machine seconds.
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(LEAVING.length).toBeGreaterThan(10);
});
