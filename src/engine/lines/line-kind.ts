import { isDigit } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import type { Opening } from '../verbs/opening.ts';
import type { DateInfo } from './dates.ts';
import type { LineKind, Section } from './line.ts';
import {
  hasOrganizationWord,
  hasTitleWord,
  isCompanyDescription,
  isContact,
  isLabelList,
  isProse,
  isTitleCase,
  isTitlePhrase,
} from './shape.ts';
import { EDUCATION } from './words.data.ts';

/** What is known of a line when its kind is decided. */
export interface Candidate {
  /** The words, without indent, bullet sign and trailing white space. */
  readonly words: string;
  /** The whole row and tokens with offsets into it. */
  readonly text: string;
  /** Which characters the row holds, see signs.ts. */
  readonly signs: number;
  readonly tokens: readonly Token[];
  readonly opening: Opening;
  readonly hasBullet: boolean;
  readonly isTitle: boolean;
  readonly dates: DateInfo | undefined;
  readonly section: Section;
  /** Lines that are no blank ones above it. */
  readonly above: number;
  /** Whether the line surely is one of a list of bullets, though it has no sign. */
  readonly isListItem: boolean;
}

const EXPERIENCE: readonly Section[] = ['experience', 'projects', 'volunteer', 'leadership'];
const DUTY_WORDS = new Set(
  'familiar responsible responsibilities responsibility duties duty tasks accountable charged tasked entrusted assigned i my we our was were had have also solely'.split(
    ' ',
  ),
);

const OBJECT = new Set('the a an all any our their to'.split(' '));

/** Whether bullets of this section are statements of what the person did. */
export const isExperience = (section: Section): boolean => EXPERIENCE.includes(section);

/** Decides what a line is; when unsure the kind is one that no rule speaks about. */
export function kindOf(line: Candidate): LineKind {
  const { section, tokens, words } = line;
  if (tokens.length === 0) return 'unknown';
  if (line.dates?.isAlone) return 'date';
  if (isContact(words, line.signs) && !opensWithVerb(line)) return 'contact';
  if (line.isTitle)
    return isExperience(section) ? 'title' : section === 'education' ? 'education' : 'unknown';
  switch (section) {
    case 'skills':
    case 'languages':
    case 'interests':
      return 'skills';
    case 'education':
      return 'education';
    case 'certifications':
    case 'awards':
    case 'publications':
      return 'credential';
    case 'summary':
    case 'objective':
      return tokens.length >= 4 || line.hasBullet ? 'summary' : 'unknown';
    case 'references':
      return 'unknown';
    case 'top':
      return topKind(line);
    case 'other':
      return (line.hasBullet || line.isListItem) && opensWithVerb(line) ? 'bullet' : 'unknown';
    default:
      return experienceKind(line);
  }
}

function topKind(line: Candidate): LineKind {
  const { tokens } = line;
  if (line.hasBullet && tokens.length >= 3) return experienceKind(line);
  if (line.above === 0 && tokens.length <= 4 && isTitleCase(line.text, tokens)) return 'contact';
  if (opensWithVerb(line) && tokens.length >= 4) return experienceKind(line);
  if (line.dates?.hasRange) return 'title';
  if (tokens.length >= 12 && isProse(line.text, tokens)) return 'summary';
  if (line.above <= 3 && tokens.length < 12) return 'tagline';
  return 'unknown';
}

function experienceKind(line: Candidate): LineKind {
  const { text, tokens, words } = line;
  const hasVerb = opensWithVerb(line);
  if (
    line.dates?.hasRange &&
    (!hasVerb || isTitlePhrase(tokens)) &&
    (!line.hasBullet || isTitleCase(text, tokens))
  )
    return 'title';
  if (
    isLabelList(words, tokens) &&
    !DUTY_WORDS.has(tokens[0]!.word) &&
    !DUTY_WORDS.has(tokens[1]?.word ?? '')
  )
    return 'skills';
  if (line.hasBullet) return isBareTitle(line) ? 'title' : 'bullet';
  if (isBareList(line)) return 'skills';
  if (isBareTitle(line)) return 'title';
  if (hasVerb && tokens.length >= 2) return 'bullet';
  if (!line.isListItem && EDUCATION.test(words.slice(0, 200)) && tokens.length < 14) return 'education';
  if (isCompanyDescription(words)) return 'unknown';
  const isStatement = isProse(text, tokens);
  if (!isStatement && tokens.length <= 14 && (hasTitleWord(tokens) || hasOrganizationWord(tokens)))
    return 'title';
  if (
    line.isListItem &&
    tokens.length >= 2 &&
    (opensWithClaim(line) || !(isTitleCase(text, tokens) && tokens.length <= 8))
  )
    return 'bullet';
  if (isStatement && (tokens.length >= 7 || /[.;]$/.test(words))) return 'bullet';
  return 'unknown';
}

/** “SQL, Go, Rust”. */
function isBareList({ tokens, text }: Candidate): boolean {
  const commas = tokens.filter(token => token.word === ',').length;
  return (
    commas >= 2 &&
    tokens.length <= commas * 4 &&
    isTitleCase(text, tokens) &&
    !hasTitleWord(tokens) &&
    !hasOrganizationWord(tokens)
  );
}

/** Two to eight capitalized words without figures or a sentence's end: “Assistant Manager”, “Acme Holdings Ltd.”. */
function isBareTitle(line: Candidate): boolean {
  const { tokens, text, words, hasBullet } = line;
  if (tokens.length > 10 || tokens.some(token => isDigit(token.word.charCodeAt(0)))) return false;
  if (line.opening.form !== 'none' && OBJECT.has(tokens[line.opening.verb + 1]?.word ?? '')) return false;
  if (hasBullet)
    return (
      tokens.length <= 4 && isTitleCase(text, tokens) && tokens.length > 1 && hasTitleWord(tokens.slice(-1))
    );
  if (!isTitleCase(text, tokens) || opensWithClaim(line)) return false;
  if (tokens.length === 1) return !/[.;]$/.test(words);
  if (DUTY_WORDS.has(tokens[0]!.word) && !hasTitleWord(tokens)) return false;
  return !/[;!?]$/.test(words);
}

/** “Knowledge of QuickBooks”, “Exposure to Agile”: a claim, not a title. */
function opensWithClaim({ tokens }: Candidate): boolean {
  const opening = `${tokens[0]?.word} ${tokens[1]?.word}`;
  return /^(?:knowledge|understanding) of|^(?:exposure|ability) to|^(?:experienced?|familiarity|familiar|proficiency) (?:with|in)/.test(
    opening,
  );
}

function opensWithVerb(line: Candidate): boolean {
  const first = line.tokens[0]?.word ?? '';
  if (DUTY_WORDS.has(first)) return true;
  if (line.opening.form === 'none') return false;
  return !(
    isTitlePhrase(line.tokens) &&
    line.opening.form !== 'past' &&
    isTitleCase(line.text, line.tokens.slice(0, 3))
  );
}
