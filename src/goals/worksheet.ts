import * as v from 'valibot';
import { earlierForm, earlierForms } from './earlier.ts';
import { asRecord, checked, finite, type Migration, type Reading, time, upgraded } from './stored.ts';
import { clause } from './wording/tidy.ts';

/** The cards others could see something of one day, in the user's own choice of words. */
const openCards = ['perks', 'autonomy', 'passion', 'strengths', 'challenges', 'both'] as const;
export const cardNames = ['income', ...openCards] as const;

type OpenCardName = (typeof openCards)[number];
export type CardName = (typeof cardNames)[number];

const openCard = v.looseObject({
  version: v.literal(1),
  id: v.picklist(openCards),
  text: v.string(),
  changed: time,
  earlier: v.exactOptional(v.array(earlierForm)),
});
// The money card has no `text`: whatever puts texts together can't reach it, neither by accident nor by type.
const moneyCard = v.looseObject({
  version: v.literal(1),
  id: v.literal('income'),
  hidden: v.string(),
  changed: time,
  earlier: v.exactOptional(v.array(earlierForm)),
});
const schema = v.union([openCard, moneyCard]);

/**
 * One card of the private worksheet. `changed`: ms since 1970. The words of the money card are under `hidden` and leave the
 * worksheet in a full backup alone.
 */
export type Card = v.InferOutput<typeof schema>;
export type OpenCard = v.InferOutput<typeof openCard>;

// One step a version; version 0 has no version field.
const migrations: readonly Migration[] = [raw => raw];

/** Reads one stored card, whatever its age. Never throws. */
export function readCard(id: string, raw: unknown): Reading<Card> {
  const value = upgraded(asRecord(raw), migrations);
  if (typeof value === 'string') return { problem: value };
  const { text, hidden, earlier, ...rest } = value;
  const words = id === 'income' ? { hidden: hidden ?? text } : { text };
  const result = v.safeParse(schema, {
    ...rest,
    ...words,
    ...earlierForms(earlier),
    version: 1,
    id,
    changed: finite(value.changed) ?? 0,
  });
  return result.success ? { item: result.output } : { problem: 'broken' };
}

/** The value to store. Throws TypeError, naming the part, when the card does not fit the schema. */
export function writeCard(card: Card): Card {
  return checked(schema, card);
}

/** Everything a keyed store needs to know to hold cards; the id of a card is its name. */
export const cardKind = { prefix: 'worksheet:', read: readCard, write: writeCard };

export function newCard(id: CardName, words: string, now: number): Card {
  return id === 'income'
    ? { version: 1, id, hidden: words, changed: now }
    : { version: 1, id, text: words, changed: now };
}

/** The card with other words; undefined stands for one not written yet. `now`: ms since 1970. */
export function withWords(card: Card | undefined, id: CardName, words: string, now: number): Card {
  return { ...card, ...newCard(id, words, now) };
}

/** What the user wrote on a card, to show in the field it is edited in and nowhere else. */
export function wordsOn(card: Card | undefined): string {
  return card === undefined ? '' : card.id === 'income' ? card.hidden : card.text;
}

/**
 * A first goal in the user's words, from what they like and what they are good at; `[…]` for what is open. '' when neither
 * card has words.
 */
export function goalFromCards(cards: readonly OpenCard[]): string {
  const on = (name: OpenCardName) => clause(cards.find(({ id }) => id === name)?.text ?? '');
  const [passion, strengths, both] = [on('passion'), on('strengths'), on('both')];
  if (both !== '') return `Move into ${both}${strengths && `, using ${strengths}`}, by [when?]`;
  if (passion === '' && strengths === '') return '';
  return `Move into [which role?] in ${passion || '[which field?]'}, using ${strengths || '[which strengths?]'}, by [when?]`;
}

/** The cards that may help with a wording: all but the money. */
export function openOnly(cards: readonly Card[]): OpenCard[] {
  return cards.filter((card): card is OpenCard => card.id !== 'income');
}
