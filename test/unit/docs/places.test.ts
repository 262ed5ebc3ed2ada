import { describe, expect, test } from 'vitest';
import { joinLines, shareOf } from '../../../src/docs/places.ts';
import type { Run } from '../../../src/docs/run.ts';
import { readRun } from '../../../src/docs/run.ts';

const run = (label: string, font = '400 10px Arial'): Run => ({
  element: {} as Element,
  label,
  font,
  left: 0,
  top: 0,
  right: 100,
  bottom: 10,
});
/** A narrow i, everything else 2 wide. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign === 'i' ? 1 : 2), 0);

describe('the share of a run', () => {
  test('is measured in its own font', () => {
    expect(shareOf({ run: run('iiAB'), words: 'iiAB', from: 2, to: 3 }, widthOf)).toEqual({
      left: 2 / 6,
      right: 4 / 6,
    });
  });

  test('counts characters where the font is not known', () => {
    expect(shareOf({ run: run('iiAB', ''), words: 'iiAB', from: 2, to: 3 }, () => 0)).toEqual({
      left: 0.5,
      right: 0.75,
    });
  });

  test('begins at the right where that is where reading begins', () => {
    expect(shareOf({ run: run('אבגד'), words: 'אבגד', from: 0, to: 1 }, widthOf)).toEqual({
      left: 0.75,
      right: 1,
    });
  });
});

describe('boxes of one finding', () => {
  const box = (left: number, right: number, top = 0, height = 18) => ({
    left,
    right,
    top,
    bottom: top + height,
  });

  test('are joined over the words of a line, a superscript included', () => {
    expect(joinLines([box(0, 50), box(50, 55, -2, 11), box(58, 90)])).toEqual([
      { left: 0, right: 90, top: -2, bottom: 18 },
    ]);
  });

  test('stay apart on two lines and over a wide gap', () => {
    expect(joinLines([box(0, 50), box(0, 20, 18)])).toHaveLength(2);
    expect(joinLines([box(0, 50), box(200, 220)])).toHaveLength(2);
  });
});

describe('reading a rectangle', () => {
  const rect = (attributes: Record<string, string>) =>
    ({ getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

  test('takes its place from the matrix and its own corner', () => {
    const attributes = { x: '10', y: '-0.5', width: '62', height: '17', transform: 'matrix(2,0,0,2,96,134)' };
    expect(readRun(rect({ ...attributes, 'aria-label': 'Led a' }))).toMatchObject({
      label: 'Led a',
      font: '',
      left: 116,
      top: 133,
      right: 240,
      bottom: 167,
    });
  });

  test('passes over what shows nothing', () => {
    expect(readRun(rect({ 'aria-label': ' ', width: '5', height: '5' }))).toBeUndefined();
    expect(readRun(rect({ 'aria-label': 'a', width: '0', height: '5' }))).toBeUndefined();
  });
});
