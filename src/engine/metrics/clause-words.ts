import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';

export const PREPOSITIONS = wordSet(`
  for with to in on before at from by into through over under across during within about against between among via using upon toward
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

/** The word or sign ends a clause. */
export const ENDS_CLAUSE = wordFact(word => CLAUSE_SIGNS.has(word) || SUBJECTS.has(word));

/** True for words and signs that end a noun phrase. */
export const endsPhrase = (word: string): boolean =>
  PREPOSITIONS.has(word) || isJoint(word) || word === 'of' || CLAUSE_SIGNS.has(word);

/** `endsPhrase` holds. */
export const ENDS_PHRASE = wordFact(endsPhrase);
/** `isJoint` holds. */
export const JOINT = wordFact(isJoint);
/** `isAdverb` holds. */
export const ADVERB = wordFact(isAdverb);
