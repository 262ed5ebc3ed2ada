import { expect, test, vi } from 'vitest';
import { HintCard } from '../../../src/content/hint-card.ts';
import type { Session } from '../../../src/content/session.ts';
import type { Finding } from '../../../src/engine/finding.ts';

/** Glyphs of the marked words, in client CSS px. */
const BOX = { left: 100, right: 200, top: 50, bottom: 66 };

/** Presses and lets go at two places of a field with one mark; gives what the card was opened on. */
function clicked(down: [number, number], up = down): Finding | undefined {
  const listeners = new Map<string, (event: unknown) => void>();
  const element = { addEventListener: (type: string, run: () => void) => listeners.set(type, run) };
  const finding = { rule: 'duty-opening' } as Finding;
  const session = { field: { element }, marks: () => [finding], boxes: () => [BOX], catchUp() {} };
  const card = new HintCard();
  const open = vi.spyOn(card, 'open').mockResolvedValue();
  card.listen(session as unknown as Session, new AbortController().signal);
  const event = ([clientX, clientY]: [number, number]) => ({ clientX, clientY, button: 0, isTrusted: true });
  listeners.get('mousedown')?.(event(down));
  listeners.get('mouseup')?.(event(up));
  return open.mock.calls[0]?.[1];
}

test.each([
  ['on the words', 150, 58, true],
  ['4 px above them', 150, 46, true],
  ['4 px below them, on their line', 150, 70, true],
  ['5 px above them', 150, 45, false],
  ['5 px below them', 150, 71, false],
  ['beside them', 201, 58, false],
])('a click %s', (_, x, y, isHit) => {
  expect(clicked([x, y]) !== undefined).toBe(isHit);
});

test('a press that is drawn over the words selects them, and opens nothing', () => {
  expect(clicked([110, 58], [113, 58])).toBeDefined();
  expect(clicked([110, 58], [180, 58])).toBeUndefined();
});
