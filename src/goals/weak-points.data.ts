/** Something to get better at, and a goal others could see happen; `[…]` is for the user to fill. All of it private. */
export interface WeakPoint {
  id: string;
  name: string;
  goal: string;
}

export const weakPoints: readonly WeakPoint[] = [
  {
    id: 'speaking',
    name: 'Public speaking',
    goal: 'Give [how many?] talks of five minutes or more by [when?]',
  },
  {
    id: 'teamwork',
    name: 'Teamwork',
    goal: 'Run one project with [which team?] and ask [how many?] colleagues for written feedback by [when?]',
  },
  {
    id: 'leadership',
    name: 'Leadership',
    goal: 'Lead [which meeting?] for 3 months and have [how many?] people rate it',
  },
  {
    id: 'delegation',
    name: 'Delegation',
    goal: 'Hand over [how many?] regular tasks with checklists by [when?]',
  },
  {
    id: 'time',
    name: 'Time management',
    goal: 'Send [how many?] weekly reports by Thursday noon until [when?]',
  },
  { id: 'writing', name: 'Writing', goal: 'Publish [how many?] reviewed articles by [when?]' },
  {
    id: 'data',
    name: 'Data skills',
    goal: 'Finish [which course?] and automate one monthly report within 3 months',
  },
  {
    id: 'tool',
    name: 'A tool',
    goal: 'Rebuild [which task?] in [which tool?] and train [how many?] colleagues by [when?]',
  },
  {
    id: 'language',
    name: 'A language',
    goal: 'Pass the [which level?] exam in [which language?] by [when?]',
  },
  {
    id: 'certificate',
    name: 'No certificate yet',
    goal: 'Book [which exam?] this month and pass it by [when?]',
  },
  {
    id: 'details',
    name: 'Details',
    goal: 'Cut [which corrections?] from [how many?] to [how many?] a month by [when?]',
  },
  {
    id: 'saying-no',
    name: 'Saying no',
    goal: 'Agree on a weekly list of priorities with [whom?] for 8 weeks',
  },
  {
    id: 'conflict',
    name: 'Conflict',
    goal: 'Complete [which course?] and lead one retrospective by [when?]',
  },
  {
    id: 'networking',
    name: 'Networking',
    goal: 'Have [how many?] talks with people in [which field?] within 10 weeks',
  },
  {
    id: 'clients',
    name: 'Talking to clients',
    goal: 'Sit in on [how many?] client calls and lead [how many?] of my own within 3 months',
  },
  {
    id: 'managing',
    name: 'No one managed yet',
    goal: 'Mentor [whom?] until [when?] and write the handover guide',
  },
];
