import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cards as shown } from '../../../src/goals/worksheet.data.ts';
import {
  type Card,
  cardNames,
  goalFromCards,
  newCard,
  openOnly,
  readCard,
  withWords,
  wordsOn,
  writeCard,
} from '../../../src/goals/worksheet.ts';

const filled: Card[] = cardNames.map(name => newCard(name, `words on ${name}`, 5));

test('every card has a prompt, and keeps its words', () => {
  // “Both” is a line under the six cards.
  expect([...shown.map(({ id }) => id), 'both']).toEqual(cardNames);
  expect(filled.map(wordsOn)).toEqual(cardNames.map(name => `words on ${name}`));
  for (const card of filled) expect(readCard(card.id, writeCard(card))).toEqual({ item: card });
  expect(wordsOn(undefined)).toBe('');
});

test('the words of the money card are out of reach of whatever uses texts', () => {
  const money = newCard('income', '95,000', 5);
  expect('text' in money).toBe(false);
  expect(openOnly(filled).map(({ id }) => id)).not.toContain('income');
  // @ts-expect-error the money card is no card a goal could be made of
  expect(goalFromCards([money])).toBe('');
});

test('money written before it was hidden is hidden on reading', () => {
  expect(readCard('income', { text: '95,000' })).toEqual({ item: newCard('income', '95,000', 0) });
});

test('other words leave what else is on a card', () => {
  const earlier = [{ text: 'Sun', changed: 1 }];
  const card = { ...newCard('passion', 'Solar', 5), earlier, color: 'a newer version’s' };
  expect(withWords(card, 'passion', 'Wind', 7)).toEqual({ ...card, text: 'Wind', changed: 7 });
  expect(readCard('passion', { ...card, earlier: 'broken' })).toEqual({
    item: { ...newCard('passion', 'Solar', 5), color: 'a newer version’s' },
  });
});

test('what is both is where the goal begins', () => {
  const card = (id: 'both' | 'strengths', text: string) => ({ version: 1 as const, id, text, changed: 1 });
  expect(goalFromCards([card('both', 'teaching people sales'), card('strengths', 'calm')])).toBe(
    'Move into teaching people sales, using calm, by [when?]',
  );
});

test('a goal is drafted from what one likes and is good at', () => {
  const make = (passion: string, strengths: string) =>
    goalFromCards(
      openOnly([
        newCard('passion', passion, 1),
        newCard('strengths', strengths, 1),
        newCard('income', '95,000', 1),
      ]),
    );
  expect(make('renewable energy.', 'SQL and calm')).toBe(
    'Move into [which role?] in renewable energy, using SQL and calm, by [when?]',
  );
  expect(make('', 'SQL')).toBe('Move into [which role?] in [which field?], using SQL, by [when?]');
  expect(make('', ' ')).toBe('');
});

test('reading never throws, and knows no other cards', () => {
  expect(readCard('salary', { text: 'x' })).toEqual({ problem: 'broken' });
  expect(readCard('perks', { version: 2 })).toEqual({ problem: 'future' });
  fc.assert(
    fc.property(fc.constantFrom(...cardNames), fc.anything(), (id, raw) => {
      const reading = readCard(id, raw);
      if ('item' in reading) expect(writeCard(reading.item)).toEqual(reading.item);
    }),
  );
});
