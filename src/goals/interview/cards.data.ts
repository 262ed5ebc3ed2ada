/** Questions that often follow the answer, and what to think of. `part`: the line of the answer that prepares for it. */
export const followUps = [
  { id: 'how', question: 'How will you get there?', hint: 'Two or three steps with dates.', part: 'plan' },
  {
    id: 'so-far',
    question: 'What have you done for it so far?',
    hint: 'Name the last step you finished.',
    part: 'plan',
  },
  {
    id: 'no-opening',
    question: 'What if we have no such opening?',
    hint: 'Which skill would you build meanwhile?',
    part: 'flexible',
  },
  {
    id: 'fit',
    question: 'How does this job fit in?',
    hint: 'One task of the advert that leads there.',
    part: 'why',
  },
  {
    id: 'five-years',
    question: 'Where do you see yourself in five years?',
    hint: 'A direction, not a title and a date.',
    part: 'aim',
  },
  {
    id: 'why-leave',
    question: 'Why are you leaving your present job?',
    hint: 'What you are moving towards.',
    part: 'why',
  },
  {
    id: 'weak-point',
    question: 'What do you want to get better at?',
    hint: 'One thing, and what you do about it.',
    part: 'plan',
  },
] as const;

/** Questions to hand the conversation back with. */
export const handOver = [
  'How do people in this role usually develop here?',
  'What would you want to see in the first six months?',
  'Which of these goals would help your team most?',
] as const;
