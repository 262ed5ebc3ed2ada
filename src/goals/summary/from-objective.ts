import { clause, tidy } from '../wording/tidy.ts';
import { noSlots, type SummarySlots } from './slots.ts';

const WISH =
  /\b(?:(?:currently\s+|now\s+)?(?:seeking|looking|hoping|aspiring|eager|hungry|searching|in\s+search\s+of|desir(?:e|es|ing)|wish(?:ing)?|want(?:ing)?|to\s+(?:obtain|secure|acquire|gain|find|attain|land))(?:\s+(?:for|to\s+(?:obtain|secure|find|gain|join|work\s+in|work\s+as))\b)?)\s+/i;
const PRONOUN = /^(?:I\s+am|I['’]m|I)(?:\s+|$)/i;
const BARE_POST =
  /^an?\s+(?:[\w-]+\s+){0,3}(?:position|role|job|internship|career)\s+(?:in|with|at|where|that)\b/i;
const USE = /^to\s+(?:use|utili[sz]e|apply)\s+(?:my\s+)?((?:(?!\s+(?:in|at|for|as|to)\b).)+)/i;
const POST_ENDS =
  /[,;.]|\s+(?:where|that|which|so\s+that|in\s+order\s+to|to\s+(?:use|utili[sz]e|apply|further|advance|grow|develop|expand|enhance)|using|utili[sz]ing|with\s+(?:opportunit|room|advancement|growth))/i;
const SKILLS = /\b(?:my|proven|strong)\s+([^.;]*?)\s+(?:skills|abilities|strengths|expertise|experience)\b/i;
/** Adjectives of wishes: they praise the post, not the person. */
const PRAISE =
  /\b(?:challenging|rewarding|exciting|responsible|dynamic|stimulating|suitable|growth-oriented|long-term|meaningful)\s+/gi;

/** An objective is a sentence or two; what follows in a longer text is none. */
const longest = 1000;

/** An old objective as a summary has it: the post that is wanted becomes `heading`, words for others to make a goal of. */
export interface Reshaped {
  slots: SummarySlots;
  /** The wanted post, or ''. It is where somebody is heading, not yet a saved goal. */
  heading: string;
}

/**
 * Takes an objective (“Nurse with 6 years, seeking a position in care where I can use my people skills”) apart. Every
 * word that comes out stood in the text; what it did not hold stays empty, for the user to fill. Undefined when the text
 * holds no wish.
 */
export function fromObjective(text: string): Reshaped | undefined {
  const words = tidy(text.slice(0, longest)).replace(/^(?:career\s+)?objective\s*:?\s*/i, '');
  const wish = WISH.exec(words) ?? (BARE_POST.test(words) ? /^/.exec(words) : null);
  if (!wish) return undefined;
  const who = clause(words.slice(0, wish.index))
    .replace(PRONOUN, '')
    .replace(/^(?:currently|now)$/i, '');
  const after = words.slice(wish.index + wish[0].length);
  const wanted = after.slice(0, POST_ENDS.exec(after)?.index ?? after.length);
  const use = USE.exec(clause(after))?.[1];
  const strengths = clause(use ?? SKILLS.exec(after)?.[1] ?? '').replace(/^(?:my|and)\s+/i, '');
  return {
    slots: { ...noSlots, who, strengths },
    heading: use ? '' : withArticle(clause(wanted).replace(PRAISE, '')),
  };
}

// Where an adjective went, "a" may stand before a vowel now.
function withArticle(post: string): string {
  return post.replace(/^(an?)\s+(?=(\p{L}))/iu, (_, __, first: string) =>
    /[aeiou]/i.test(first) ? 'an ' : 'a ',
  );
}
