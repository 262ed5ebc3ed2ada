import { wordSet } from '../text/word-set.ts';

export const PREPOSITIONS = wordSet(`
  for with to in on at from by into through over under across during within about against between among via using upon toward
  towards regarding concerning per throughout around as including per that which who where when while if because so than`);

const CLAUSE_SIGNS = wordSet('. ; : • ! ? ( )');
/** A new clause begins after these: “…, and we built …”. */
const SUBJECTS = wordSet('i we');

export const isAdverb = (word: string): boolean =>
  word.length > 4 &&
  word.endsWith('ly') &&
  !/^(?:family|supply|apply|assembly|reply|monthly|weekly|daily)$/.test(word);

export const isJoint = (word: string | undefined): boolean =>
  word === ',' || word === 'and' || word === '&' || word === '/' || word === 'or' || word === 'then';

export const endsClause = (word: string): boolean => CLAUSE_SIGNS.has(word) || SUBJECTS.has(word);

/** True for words and signs that end a noun phrase. */
export const endsPhrase = (word: string): boolean =>
  PREPOSITIONS.has(word) || isJoint(word) || word === 'of' || CLAUSE_SIGNS.has(word);
