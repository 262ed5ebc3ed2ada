import { dayOf } from '../../goals/day.ts';
import type { Goal, Horizon, Kind, Letter } from '../../goals/goal.ts';
import type { LetterCheck, LetterReading, Remark } from '../../goals/smart/check-smart.ts';
import type { StepRemark } from '../../goals/smart/check-step.ts';

const date = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const shown = (day: string) => date.format(new Date(`${day}T00:00:00Z`));

/** Every sentence and label of the goals part. */
export const words = {
  capture: 'I want to…',
  captureLabel: 'A new goal, in your own words',
  captureHelp: 'Only you see your own words. No page ever does.',
  save: 'Save',
  saved: 'Saved',
  isBlank: 'There are no words in it yet. Write something, then save.',

  emptyTitle: 'What do you want to reach?',
  emptyText: 'Two words will do. Steps, dates and a wording for others can come later.',
  example: 'Example',
  loadExample: 'Try it with this example',

  week: 'Steps this week',
  goals: 'Goals',
  doneGoals: 'Reached',
  due: (day: string) => shown(day),
  overdue: (day: string) => `was due ${shown(day)}`,
  horizon: { short: 'Short-term', long: 'Long-term', someday: 'Someday' } satisfies Record<Horizon, string>,
  progress: (done: number, all: number) => `${done} of ${all} ${all === 1 ? 'step' : 'steps'} done`,
  ofGoal: (text: string) => `Goal: ${text}`,

  back: 'Back to goals',
  goal: 'Goal',
  ownWords: 'Your own words',
  private: 'Only you see these',
  when: 'By when',
  whenHint: 'within 1 year, by June 2027…',
  until: (day: string) => `by ${shown(day)}`,
  noDate: 'No date in these words yet. Try “in 2 months” or “30 June 2027”.',
  horizonLabel: 'Horizon',
  byDate: (horizon: Horizon | undefined) => (horizon ? `${words.horizon[horizon]} (auto)` : 'Not decided'),
  kindLabel: 'Kind',
  noKind: 'Not decided',
  kind: { personal: 'Personal', professional: 'Professional', both: 'Both' } satisfies Record<Kind, string>,

  smart: 'Is it SMART?',
  smartHelp: 'Questions to think about. None has to be answered.',
  letter: {
    S: 'Specific',
    M: 'Measurable',
    A: 'Achievable',
    R: 'Relevant',
    T: 'Time-bound',
  } satisfies Record<Letter, string>,
  state: { has: 'has it', unclear: 'unclear', waived: 'waived' } satisfies Record<
    LetterCheck['state'],
    string
  >,
  reading: {
    achievable: 'Achievable',
    actionBased: 'Action-based',
    timeBound: 'Time-bound',
    scheduled: 'Scheduled',
  } satisfies Record<LetterReading['name'], string>,
  isMet: (isMet: boolean) => (isMet ? 'yes' : 'open'),
  remark: {
    named: 'It names something one can point at.',
    broad: 'Which one exactly: what role, employer, certificate, place or skill?',
    general: 'This fits almost everyone. What would a stranger see once you have it?',
    away: 'This says what you are leaving. What are you moving toward?',
    counted: 'A number or a level says when it is done.',
    yesOrNo: 'It has a yes/no finish: you will know when it is done.',
    howMuch: 'How much is enough: what number, score or level?',
    whatThen: 'What will you have in hand when it is done: a list, a report, a decision?',
    notice: 'How would you notice that you are there?',
    inReach: 'It starts with something to do, and you know what you build on.',
    leap: 'That is a big leap in this time. What could come in between?',
    skills: 'Which skills or experience do you already have for this?',
    change: 'What will you do to get there? Steps can say it: apply, pass, build…',
    verb: 'What will you do? Start with an act: apply, earn, build, lead, pass…',
    purpose: 'You wrote down what it is for.',
    whyThis: 'What is it for: a role you want, a strength, something you need?',
    dated: 'It has a date.',
    past: 'This date has passed. Is it done, or is there a new date?',
    afterEvent: 'It waits for something else. By which date at the latest?',
    vague: '“Soon” or “someday” is in no calendar. Which month?',
    when: 'When do you want to be there?',
  } satisfies Record<Remark, string>,
  noSteps: 'No step has a date yet.',
  means: 'What you already have for it',
  why: 'What it is for',
  waive: 'I can do without this letter',

  steps: 'Steps',
  step: (place: number) => `Step ${place}`,
  stepWhen: (place: number) => `When is step ${place} due`,
  stepDoneLabel: (text: string) => `Done: ${text}`,
  stepWhenHint: 'when?',
  newStep: 'Add a step…',
  newStepLabel: 'A new step',
  stepKeys: 'Alt with the up or down arrow key moves a step.',
  add: 'Add',
  addSample: 'Use example steps',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Delete',
  about: (action: string, text: string) => `${action}: ${text}`,
  stepAdded: 'Step added',
  stepDone: 'Step done',
  stepDeleted: 'Step deleted',
  stepRemark: {
    afterGoal: 'This is later than the goal itself. Move one of the two dates?',
    notice: 'How would you notice that this step is done?',
    dateless: 'A date for this step would give you a start.',
  } satisfies Record<StepRemark, string>,
  movedTo: (place: number, all: number) => `Moved to place ${place} of ${all}`,

  forOthers: 'Words for others',
  forOthersHelp:
    'The only words of this goal that can go into a resume. Say “working toward” while it is open.',
  forOthersHint: 'Working toward…',
  isPersonal: 'This goal is personal, so nothing of it is inserted. Change the kind to use these words.',
  insert: (label: string | undefined) => (label ? `Insert into ${label}` : 'Insert'),
  copy: 'Copy',

  markDone: 'Mark as reached',
  reached: (time: number) => `Reached on ${shown(dayOf(time))}`,
  reopen: 'Not yet after all',
  goalDone: 'Well done. The goal is under “Reached”.',
  result: 'What came of it',
  resultHint: 'Numbers, a date, a proof',
  history: (count: number) => (count === 1 ? '1 date moved' : `${count} dates moved`),
  move: ({ step, from, to }: Goal['moves'][number]) =>
    `${step ? `${step}: ` : ''}${from ? shown(from) : 'no date'} → ${to ? shown(to) : 'no date'}`,
  deleteGoal: 'Delete goal',
  deleted: 'Goal deleted',
  restored: 'Restored',
  purged: 'Deleted for good',
  recentlyDeleted: 'Recently deleted',
  deletedHelp: 'Deleted goals are kept here for 30 days.',
  restore: 'Restore',
  purge: 'Delete for good',

  needsWords: 'A goal needs words, so the old ones are back.',
  stillOnScreen: 'Your words are still on the screen.',
  nothingChanged: 'Nothing was changed.',
  makeRoom: 'Delete something to make room.',
  noRoomForUndo: 'Storage is full (10 MB), so no copy can be kept to undo this.',
  unreadable: (count: number) =>
    count === 1
      ? '1 saved goal could not be read. It is kept as it is.'
      : `${count} saved goals could not be read. They are kept as they are.`,
  copyUnreadable: 'Copy the data, private words included',
};
