import { columns } from '../wording/count.ts';
import { clause } from '../wording/tidy.ts';
import { inForm, verbFormOf } from '../wording/verb-form.ts';
import { estimated } from './estimate.ts';
import { counted, targetNamed } from './naming.ts';
import { compare, times } from './outcome.ts';
import { ownAction } from './own-action.ts';
import type { Story } from './story.ts';

export interface Bullet {
  /** One line of plain text without a full stop. */
  text: string;
  /** Blanks such as “[what changed?]” are still open. */
  isDraft: boolean;
  /** Words of the action were left out to keep to two lines. */
  isShortened: boolean;
}

/**
 * The story as a resume bullet: action, then result. The user's words, figures as typed, blanks for what is open. `width`:
 * characters in a line of the resume; the bullet never takes more than two.
 */
export function bulletOf(story: Story, width = columns): Bullet {
  const action = ownAction(story);
  const result = resultPart(story);
  const setting = settingPart(story);
  const longest = 2 * width;
  const acts = [action, ...shorterForms(action, longest)];
  const whole = acts.flatMap(act => [act + result + setting, act + result]);
  const fit = whole.find(text => text.length <= longest) ?? clause(cut(whole.at(-1)!, longest));
  return { text: fit, isDraft: /\[[^\]]*\?\]/.test(fit), isShortened: !fit.startsWith(action) };
}

// The result in the user's words; else the two figures; else a blank.
function resultPart(story: Story): string {
  const own = clause(story.result ?? '');
  if (own !== '') {
    const words = story.isEstimate ? estimated(own) : own;
    const act = verbFormOf(words) === 'none' ? undefined : inForm(words, 'gerund');
    return act === undefined ? `; ${words}` : `, ${small(act)}`;
  }
  return `, ${figuresPart(story) || '[what changed?]'}`;
}

function figuresPart(story: Story): string {
  const [target, actual] = [clause(story.target ?? ''), clause(story.actual ?? '')];
  const about = story.isEstimate ? 'about ' : '';
  if (actual === '')
    return target === '' ? '' : `reaching [how many?] of ${counted(story, target)}${times(story)}`;
  const reached = `reaching ${about}${counted(story, actual)}${times(story)}`;
  switch (compare(story)) {
    case 'exceeded':
      return `${story.isLowerBetter ? 'beating' : 'exceeding'} ${targetNamed(story, target)} with ${about}${actual}${times(story)}`;
    case 'met':
      return story.isEstimate ? reached : `meeting ${targetNamed(story, target)}${times(story)}`;
    case 'missed':
      return story.isLowerBetter
        ? reached
        : `reaching ${about}${actual} of ${counted(story, target)}${times(story)}`;
    default:
      return reached;
  }
}

// A few words about the circumstances, when they can follow as they are: “during a hiring freeze”.
function settingPart({ situation = '' }: Story): string {
  const words = clause(situation);
  const isShort = words.split(' ').length <= 7;
  return isShort && /^(?:during|after|amid|despite|following|within|under)\s/i.test(words)
    ? ` ${small(words)}`
    : '';
}

// Without its last side thoughts, one after the other, as long as something is left that says what was done.
function shorterForms(action: string, longest: number): string[] {
  const start = action.slice(0, longest);
  const ends = [...start.matchAll(/,\s|;\s|\s(?:by|to|and|while|with|using|in order)\s/g)].map(
    ({ index }) => index,
  );
  return ends
    .filter(end => start.slice(0, end).split(' ').length >= 3)
    .reverse()
    .map(end => clause(start.slice(0, end)));
}

function cut(text: string, longest: number): string {
  const space = text.lastIndexOf(' ', longest);
  return text.slice(0, space > longest / 2 ? space : longest).replace(/[\ud800-\udbff]$/, '');
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
