import type { CardName } from './worksheet.ts';

/** The six cards in order: what to think about, and which of two columns they are in. */
export const cards: readonly { id: CardName; name: string; prompt: string; side: 'life' | 'work' }[] = [
  {
    id: 'income',
    name: 'Ideal income',
    prompt: 'What do you need, what would you like, and by when?',
    side: 'life',
  },
  {
    id: 'perks',
    name: 'Perks',
    prompt: 'Which two matter most: hours, remote work, insurance, tuition?',
    side: 'life',
  },
  { id: 'autonomy', name: 'Autonomy', prompt: 'How much do you want to decide yourself?', side: 'life' },
  { id: 'passion', name: 'Passion and interest', prompt: 'Which work makes time fly?', side: 'life' },
  { id: 'strengths', name: 'Strengths', prompt: 'Which three things do people ask you for?', side: 'work' },
  {
    id: 'challenges',
    name: 'Challenges',
    prompt: 'What would stretch you, and what stands in the way?',
    side: 'work',
  },
];
