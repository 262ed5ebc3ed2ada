import { minify } from 'terser';

/** Names of members that the parts of content.js keep among themselves; nothing outside of it ever sees one. */
const OWN_NAMES =
  `above areAllWanted base blankLine bullets byList facts figureFrom findingsOf first form hasBullet hasNumber hasRange hitsIn indent isAlone isCompared isDirect
isAtLineStart isEachLine isGlued isInCode isInHeader isLatex isListItem isOn isTitle kinds known last lineChecker masked mayFind newTo nodeFrom objects oldTo opening openings
act added ends figure heading list order own pair pattern removed row
peeked phrase phrases pieces plain readAgain readOn records rowAt scope section shown signs spliced tense thing tokens verb verbs word words settle ahead dom isAtWords life observer pending ends
addBlock addRun blocks breakLine byLevel byOwner check endTyping follow guard isCrowded isRead listen leaveOut onUpdate onWake others parts pick picked readBlock readBreak
readChildren isAwake byKind isOptional hits isTyping readElement readNode readOnce recheck register setHere setUntil signEnd sleep thin thinLater turn typedAt unregister update wish`.split(
    /\s/,
  );

/** Functions of the engine that change nothing: where nobody wants the answer, they need not be asked. */
const ONLY_LOOKS =
  'wordAt spanOf isBaseVerb baseOfPast baseOfThird baseOfGerund baseOfParticiple afterList startsSentence isAdverb isCapital sentenceStart isGerundNoun hasStop'.split(
    ' ',
  );

/**
 * A second minifier, since every page loads this script: 5 % less than esbuild alone. `evaluate` stays off: it would move
 * each list back to where it is used.
 */
export const minified = async code => {
  const result = await minify(code, {
    ecma: 2020,
    compress: {
      passes: 6,
      evaluate: false,
      lhs_constants: false,
      inline: 1,
      unsafe_arrows: true,
      unsafe_comps: true,
      pure_getters: true,
      pure_funcs: ONLY_LOOKS,
    },
    format: { ascii_only: true },
    // `builtins`: some of these are names in the platform as well, but of things no page script of ours touches.
    mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${OWN_NAMES.join('|')})$`) } },
    toplevel: true,
  });
  return result.code;
};

/** The same without names of ours, for a script that shares objects with others: docs.js and card.js. */
export const minifiedAlone = async code => {
  const compress = { passes: 3, unsafe_arrows: true };
  const result = await minify(code, { ecma: 2020, compress, format: { ascii_only: true }, toplevel: true });
  return result.code;
};
