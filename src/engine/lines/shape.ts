import { isAddress } from '../text/address.ts';
import { isLetterAt } from '../text/characters.ts';
import { ADDRESS, COMMA, DIGITS } from '../text/signs.ts';
import type { Token } from '../text/token.ts';
import { factsOfAll, wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { ORGANIZATION_WORDS, TITLE_WORDS } from './words.data.ts';

const titleWords = wordSet(TITLE_WORDS);
const organizationWords = wordSet(ORGANIZATION_WORDS);
const smallWords = wordSet('of and the for in at to a an on & de la von van or with by');
const TITLE = wordFact(word => titleWords.has(word));
const ORGANIZATION = wordFact(word => organizationWords.has(word));
const SMALL = wordFact(word => smallWords.has(word));

/*
 * Patterns for letters beyond ASCII stand where they are used: making one takes long, and most texts need none. Letters are a
 * long list of ranges, and V8 writes out what is repeated up to three times: once at most, or many times.
 */

const PHONE = /(?:^|\D)\(?(?=\d)\d{3}\)?(?=\D)[\s.-]{1,2}(?=\d)\d{3}[\s.-]\d{4}(?!\d)/;
const NAMED_CONTACT = /^(?:phone|tel|mobile|cell|e-?mail|address|linkedin|website)\s?:/i;

const isPlace = (text: string): boolean =>
  /^[A-Z](?!,)[\p{L} .'’-]{0,40},\s{1,2}[A-Z](?:[A-Z]|[a-z]{3,20})(?!\w)(?:,?\s{1,2}\d{5}(?:-\d{4})?)?(?!\w)(?:,\s[A-Z](?!$)[\p{L} .]{0,20})?$/u.test(
    text,
  );

/** Whether a line holds an e-mail address, a page, a phone number or only a place. */
export function isContact(text: string, signs: number): boolean {
  if (text.length >= 220 || (signs & (ADDRESS | COMMA | DIGITS)) === 0) return false;
  if (text.length < 80 && text.includes(', ') && isPlace(text)) return true;
  if ((signs & DIGITS) !== 0 && PHONE.test(text)) return true;
  if ((signs & ADDRESS) === 0) return false;
  if (NAMED_CONTACT.test(text)) return true;
  return /@|:\/\/|www\.|\.com/.test(text) && text.split(/\s/).some(isAddress);
}

const isLabel = (text: string): boolean => /^(?:[A-Z][\p{L}\d&/+ -]+|[a-z]+)$/u.test(text);

/** “Tools: Go, Kafka, Postgres”. */
export function isLabelList(text: string, tokens: readonly Token[]): boolean {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 31 || text.length > 400 || !isLabel(text.slice(0, colon))) return false;
  if (text[colon + 1] !== ' ' || /[.;!?]/.test(text.slice(colon))) return false;
  const commas = tokens.filter(token => token.word === ',' || token.word === '|').length;
  return commas >= 1 && tokens.length / (commas + 1) <= 6;
}

/** “Acme is a leading provider of …”. */
export const isCompanyDescription = (text: string): boolean =>
  /^(?:the company|the firm|(?![ ,])(?:(?:^| )\p{Lu}(?![ ,])[\p{L}&.'’-]{0,30}){0,4},?)(?= ) (?:is|was|are) (?:an?|the|one of) /u.test(
    text.slice(0, 160),
  );

/** Whether the letter at offset `at` is a capital. */
function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : text[at] !== text[at]!.toLowerCase();
}

/** Whether the important words are all capitalized: the shape of titles and names. */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  let hasWords = false;
  for (const token of tokens) {
    if (!isLetterAt(text, token.from) || (token.facts & SMALL) !== 0) continue;
    if (!isCapitalAt(text, token.from)) return false;
    hasWords = true;
  }
  return hasWords;
}

/** Whether most words are lower-case words: the shape of a statement. */
export function isProse(text: string, tokens: readonly Token[]): boolean {
  let words = 0;
  let lower = 0;
  for (const token of tokens) {
    if (!isLetterAt(text, token.from)) continue;
    words++;
    if (!isCapitalAt(text, token.from)) lower++;
  }
  return words >= 4 && lower * 2 >= words;
}

export const hasTitleWord = (tokens: readonly Token[]): boolean => (factsOfAll(tokens) & TITLE) !== 0;
export const hasOrganizationWord = (tokens: readonly Token[]): boolean =>
  (factsOfAll(tokens) & ORGANIZATION) !== 0;

/** No title has one of these before its last word. */
const NO_TITLE = /^(?:the|a|an|to|for|with|of|and|in)$/;

/** “Nursing Assistant, City Hospital”, “Marketing Intern”: an -ing or base word that is part of a job title. */
export function isTitlePhrase(tokens: readonly Token[]): boolean {
  for (let at = 0; at < 5 && at < tokens.length; at++) {
    if ((tokens[at]!.facts & TITLE) !== 0) return true;
    if (NO_TITLE.test(tokens[at]!.word)) return false;
  }
  return false;
}
