import { fitOf, secondsToSay } from '../wording/speaking.ts';
import { capitalized, clause, sentence } from '../wording/tidy.ts';
import { inForm, verbFormOf } from '../wording/verb-form.ts';
import { estimated } from './estimate.ts';
import { outcomeSentence } from './outcome.ts';
import { ownAction } from './own-action.ts';
import type { Story } from './story.ts';

/** How long such a story takes in an interview, in seconds. */
const usualSeconds = { from: 60, to: 90 } as const;

export interface SpokenStory {
  /** Whole sentences, one part a paragraph. */
  text: string;
  seconds: number;
  fit: 'short' | 'fits' | 'long';
}

/** The story to tell in an interview: situation, task, action, result in sentences; parts that are empty are left out. */
export function spokenStory(story: Story): SpokenStory {
  const parts = [
    sentence(capitalized(story.situation ?? '')),
    taskSpoken(story.isMerged ? '' : (story.task ?? '')),
    actionSpoken(story),
    resultSpoken(story),
  ];
  const text = parts.filter(part => part !== '').join('\n');
  const seconds = secondsToSay(text);
  return { text, seconds, fit: fitOf(seconds, usualSeconds) };
}

function taskSpoken(task: string): string {
  const words = clause(task).replace(/^to\s+(?=\p{Ll})/iu, '');
  const form = verbFormOf(words);
  if (form !== 'base' && form !== 'gerund') return sentence(capitalized(task));
  return sentence(`I had to ${small(inForm(words, 'base') ?? words)}`);
}

function actionSpoken(story: Story): string {
  const team = story.isTeam ? sentence(capitalized(story.action ?? '')) : '';
  const own = ownAction(story);
  const spoken =
    own.startsWith('[') || verbFormOf(own) === 'none'
      ? own
      : `${story.isTeam ? 'My part: ' : ''}I ${small(own)}`;
  return [team, sentence(spoken)].filter(part => part !== '').join(' ');
}

function resultSpoken(story: Story): string {
  const own = clause(story.result ?? '');
  const words = story.isEstimate ? estimated(own) : own;
  const act = verbFormOf(words) === 'none' ? undefined : inForm(words, 'past');
  // A figure that is still open is asked for once.
  const outcome = own === '' || clause(story.actual ?? '') !== '' ? outcomeSentence(story) : '';
  const result = act === undefined ? words && `The result: ${words}` : `In the end I ${small(act)}`;
  const against = outcome && `I ${small(outcome)}`;
  return (
    [result, against]
      .map(sentence)
      .filter(part => part !== '')
      .join(' ') || '[what changed?].'
  );
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
