import type { Token } from '../text/token.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';

const ENGLISH =
  wordSet(`the and of to for with in a an by on from at as that which including through all new while who their our my i
was were is are during across into using per`);
/** Frequent small words of German, French, Spanish, Portuguese, Italian and Dutch that English does not have. */
const OTHERS =
  wordSet(`und der die das den dem des mit für von zur zum bei auf ein eine einer eines nach aus sowie durch über wurde wurden im ist
le la les des du et un une pour avec dans sur aux par au est ses leur chez afin lors ainsi que qui ou
el los las y con para por del una uno como desde su sus entre sobre al más así
o os um uma com na no nas nos da das dos em ao aos pela pelo e é não são como
il lo gli di del della dei delle con per nel nella che dal alla sono presso
het een van voor op bij aan en naar uit ook zijn met de te tot`);

const IS_ENGLISH = wordFact(word => ENGLISH.has(word));
const IS_OTHER = wordFact(word => OTHERS.has(word));

/** So many English words and none of another language settle it. */
const SURE = 2;

/** False when a line is surely in another language; short and unclear lines count as English. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let english = 0;
  let other = 0;
  for (let at = 0; at < tokens.length && at < 60; at++) {
    const { facts } = tokens[at]!;
    if ((facts & IS_ENGLISH) !== 0) {
      if (++english > SURE && other === 0) return true;
    } else if ((facts & IS_OTHER) !== 0) other++;
  }
  return other < 2 || other <= english;
}
