import type { Answer } from '../../goals/interview/answer.ts';
import type { Story } from '../../goals/star/story.ts';
import type { Card } from '../../goals/worksheet.ts';

/** The stories part of the popup, with the private worksheet, which is kept the same way. */
export interface StoriesState {
  isLoaded: boolean;
  /** In the user's order, deleted ones among them. */
  stories: readonly Story[];
  answers: readonly Answer[];
  cards: readonly Card[];
  view: 'list' | 'story' | 'answer' | 'practice';
  /** Id of the story or answer on view; it may not be stored yet. */
  open: string;
  /** What the practice view goes back to. */
  practised: 'story' | 'answer';
  length: 'short' | 'full';
  /** What is being pasted to begin a story with. */
  bullet: string;
  /** Who is to take the keyboard focus, by its `data-focus`; '' for nobody. */
  focus: { on: string };
}

export const initialStories: StoriesState = {
  isLoaded: false,
  stories: [],
  answers: [],
  cards: [],
  view: 'list',
  open: '',
  practised: 'story',
  length: 'short',
  bullet: '',
  focus: { on: '' },
};
