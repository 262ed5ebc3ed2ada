/** “for” follows after the aside. */
export const ASIDE = 'responsible , along/together/jointly/with';

export const RESPONSIBLE_TO = 'responsible/accountable to';

/** Phrases that name a duty before an act or a thing. */
export const RESPONSIBLE: readonly string[] = [
  'responsible/accountable/answerable for',
  'responsible in/of',
  ASIDE,
];

export const ACT_FRAMES: readonly string[] = [
  'in charge of',
  'tasked/entrusted with',
  'charged with',
  'given the task/job/responsibility of',
  'given responsibility for/of',
  'had/has/have [the/full/overall] responsibility for/of',
  'responsibility/responsibilities for',
  'assigned the task/job/responsibility of',
  'burdened with',
];

/** Nouns that announce a list of duties. */
export const DUTY_LISTS: readonly string[] = [
  'duties/responsibilities/tasks/functions [also/have] include/included/includes/including/involve/involved/entail/entailed/were/are',
  'duties/responsibilities/tasks/functions consist/consisted of',
  'duties/responsibilities/responsibility [also] :',
  'duties/responsibilities -/–',
  'duty/responsibility was/is/included/includes/involved/involves',
  'role/position/job/work included/includes/involved/involves/entailed/entails/required/requires',
  'duties/responsibilities as a/an/the',
  'this required',
];

/** Phrases that name a duty before a base verb. */
export const INFINITIVE_FRAMES: readonly string[] = [
  RESPONSIBLE_TO,
  'role/position/job/duty/responsibility/task/duties/responsibilities was/is/were/are to',
  'was/were/been/am/is assigned/asked/expected/required/told/directed/instructed/tasked to',
  'tasked/instructed/asked/required/expected/told/assigned to',
  'given the task/responsibility/opportunity/chance/job to',
  'given an/a opportunity/chance to',
  'had the task/responsibility/opportunity/chance/job to',
  'had to',
];

/** Headings that slipped into the line: “Responsibilities Supervise the night shift”. */
export const STRAY_HEADINGS: readonly string[] = ['responsibilities/duties'];
