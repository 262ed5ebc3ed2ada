/**
 * Goals written and labelled by hand before the checks were coded. `labels` has one sign a letter in the order S M A R T:
 * `+` has it, `?` unclear. A is the action-based reading; R is judged by `why`, the line on what the goal is for.
 */
export interface LabelledGoal {
  text: string;
  labels: string;
  why?: string;
}

export const LABELLED_GOALS: readonly LabelledGoal[] = [
  {
    text: 'Pass the NCLEX-RN by the end of August 2026',
    labels: '+++++',
    why: 'I want to work in intensive care.',
  },
  { text: 'Complete a welding certificate at the community college within 9 months', labels: '+++?+' },
  {
    text: 'Apply to 20 junior developer jobs by 15 July',
    labels: '+++++',
    why: 'A first paid role in software.',
  },
  { text: 'Finish my bachelor thesis on soil sensors by March 2027', labels: '+++?+' },
  { text: 'Get my commercial driver’s license in 4 months', labels: '++??+' },
  { text: 'Hire two line cooks before the summer season', labels: '+++?+' },
  { text: 'Run the Chicago marathon in October 2026', labels: '+++?+', why: ' ' },
  {
    text: 'Cut our monthly invoice errors from 12 to 3 by Q3',
    labels: '+++++',
    why: 'Accuracy is my weak point.',
  },
  { text: 'Move into a product manager role at a health software company within two years', labels: '++??+' },
  { text: 'Open a second food truck by spring 2027', labels: '+++?+' },
  { text: 'Teach one evening class in pottery every week until December', labels: '+++?+' },
  {
    text: 'Write and submit a grant proposal for the youth choir by 1 May 2026',
    labels: '+++++',
    why: 'Fundraising is the work I want.',
  },
  { text: 'Save $6,000 for a used van by next summer', labels: '+++?+' },
  { text: 'Interview five hospice chaplains this month', labels: '+++?+' },
  {
    text: 'Learn enough SQL to pass the DP-900 exam within 12 weeks',
    labels: '+++++',
    why: 'Most analyst adverts ask for it.',
  },
  { text: 'Transfer to the Denver warehouse as a shift lead by January', labels: '+++?+' },
  { text: 'Raise the store’s weekly sales to $40,000 by the end of the year', labels: '+++?+' },
  { text: 'Speak at one regional librarians’ conference next year', labels: '+++?+' },
  { text: 'Lead the spring musical as assistant director in 2027', labels: '+++?+' },
  {
    text: 'Launch a portfolio site with four case studies in 6 weeks',
    labels: '+++++',
    why: 'Needed for UX internships.',
  },
  { text: 'I plan to earn the Series 7 license within six months', labels: '+++?+' },
  { text: 'My goal is to publish my first short story by the end of 2026', labels: '+++?+' },
  { text: 'Reach C1 German by autumn 2027', labels: '+++++', why: 'Our head office is in Munich.' },
  { text: 'Complete 120 hours of supervised counselling over the next year', labels: '+++?+' },
  { text: 'Sell 15 handmade guitars in the next 18 months', labels: '+++?+' },

  // One letter or more still open
  { text: 'Become a nurse', labels: '++???' },
  { text: 'Earn the CompTIA Security+ certification', labels: '+++??' },
  { text: 'Call ten former customers every week', labels: '+++??' },
  { text: 'Get promoted', labels: '?????' },
  { text: 'Get promoted to head teller by June 2027', labels: '++??+' },
  { text: 'Improve my Excel', labels: '??+??' },
  { text: 'Learn to code', labels: '??+??' },
  { text: 'Learn Python by December', labels: '+?+?+' },
  { text: 'Increase donations', labels: '??+??' },
  { text: 'Increase donations by 15% within a year', labels: '+++?+' },
  { text: 'Work in marketing', labels: '??+??' },
  { text: 'Work for a non-profit that serves refugees', labels: '++???', why: 'My family came as refugees.' },
  { text: 'Be a better listener', labels: '?????' },
  { text: 'Build a professional network', labels: '??+??' },
  { text: 'Have a job I love', labels: '?????', why: 'I am bored now.' },
  { text: 'Make a lot of money', labels: '?????' },
  { text: 'Earn $90,000 a year by 2029', labels: '+++?+' },
  { text: 'Research nursing programs near me', labels: '+?+??' },
  { text: 'Start freelancing someday', labels: '??+??' },
  { text: 'Manage a restaurant one day', labels: '+++??' },
  { text: 'Find a mentor', labels: '+++??' },
  {
    text: 'Find a mentor in renewable energy by the end of the month',
    labels: '+++++',
    why: 'I know nobody in the field.',
  },
  { text: 'Travel more', labels: '?????' },
  { text: 'A promotion and more money', labels: '?????' },
  { text: 'Work-life balance', labels: '?????' },
  { text: 'Try to be more organized at work', labels: '?????' },
  { text: 'I want to help people', labels: '??+??' },
  {
    text: 'I would like to become a veterinary technician within 3 years',
    labels: '++??+',
    why: 'Animals are what I care about.',
  },
  { text: 'Develop leadership skills as soon as possible', labels: '??+??' },
  { text: 'Run weekly stand-up meetings for 3 months', labels: '+++?+' },
  { text: 'Give a talk', labels: '+++??' },
  { text: 'Not be so nervous in interviews', labels: '?????' },
  { text: 'Stop missing deadlines', labels: '?????' },
  { text: 'Win the regional sales award in 2026', labels: '++??+' },
  { text: 'Know what I want to do with my life', labels: '?????' },
];
