import type { Act } from './acts.data.ts';

/**
 * Where an answer goes. `count`: before the counted noun (“Trained 12 new hires”); `by`: after the object (“Reduced costs
 * by 15%”); `amount`: a sum before the object (“Managed a $40K budget”); `(…)`: in brackets after the object, with these
 * words behind the answer (“Processed payroll (120 people)”).
 */
export type Shape = 'count' | 'by' | 'amount' | `(${string})`;

export interface QuestionFamily {
  readonly id: string;
  /** Verbs that choose the family alone, base forms. */
  readonly verbs?: string;
  /** Acts that choose it together with one of its nouns. */
  readonly acts?: string;
  /** In the singular. */
  readonly nouns?: string;
  readonly text: string;
  /** Where the user may look the figure up. */
  readonly hint: string;
  /** What to ask when there is no figure: scope, frequency or effect. */
  readonly otherwise: string;
  readonly shapes: readonly Shape[];
}

const SCOPE = 'No figure? Say how big or for whom: the unit, the region, the kind of client.';
const FREQUENCY = 'No figure? Say how often, and for whom.';
const EFFECT = 'No figure? Say what was different afterwards, and who noticed.';
const RANK = 'No figure? Say how it compares: with the target, the year before, or the others in the team.';

const LOG = 'Look in the log, the calendar or the report of a usual day, then multiply.';
const SYSTEM = 'Look in the system you worked with; it can often count by month.';
const LIST = 'Count the names on a list: a rota, a class or guest list, a calendar entry.';
const PLAN = 'Look in the project plan, the asset list or a status report.';
const SUM = 'Look in invoices, contracts or a yearly report; a rounded sum is fine.';
const BEFORE = 'Compare a report or an invoice from before with one from after, or time a few runs.';
const STATISTICS = 'Look at the statistics of the site or tool, or at the number of accounts.';
const FILES = 'Count the files in your folder, or look at page views.';
const RESULT = 'Look in your notes, in the paper or the announcement, or ask who was there.';

/** Order decides ties. */
export const QUESTION_FAMILIES: readonly QuestionFamily[] = [
  {
    id: 'sales',
    verbs: 'sell upsell cross-sell',
    acts: 'sell change process',
    nouns: 'sale revenue quota deal territory',
    text: 'How much did you sell, and over what period?',
    hint: SUM,
    otherwise: RANK,
    shapes: ['amount'],
  },
  {
    id: 'clients',
    verbs: 'prospect acquire',
    acts: 'sell lead',
    nouns: 'client account member membership portfolio pipeline prospect',
    text: 'How many clients was it, and what were they worth?',
    hint: SYSTEM,
    otherwise: RANK,
    shapes: ['count'],
  },
  {
    id: 'marketing',
    verbs: 'advertise market',
    acts: 'sell lead build organize report',
    nouns:
      'campaign ad advertisement seo newsletter brand social media instagram facebook follower engagement traffic',
    text: 'What did it bring in: visits, followers, sign-ups or sales?',
    hint: STATISTICS,
    otherwise: EFFECT,
    shapes: ['count'],
  },
  {
    id: 'pieces',
    verbs: 'write edit publish blog document illustrate photograph film animate',
    acts: 'build report',
    nouns:
      'article blog content copy story script guide logo graphic flyer poster layout video photo illustration brochure documentation sop policy procedure material handbook',
    text: 'How many pieces did you make, and how many people saw or used them?',
    hint: FILES,
    otherwise: EFFECT,
    shapes: ['count', '(a month)'],
  },
  {
    id: 'team',
    acts: 'lead',
    nouns:
      'team staff crew employee engineer nurse cashier analyst rep associate volunteer shift squad personnel',
    text: 'How many people did you lead?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['count', '(people)'],
  },
  {
    id: 'training',
    verbs: 'train teach mentor coach tutor instruct',
    acts: 'teach organize provide perform',
    nouns:
      'training workshop onboarding orientation seminar webinar trainee student class lesson course intern',
    text: 'How many people did you teach, and in how many groups?',
    hint: LIST,
    otherwise: EFFECT,
    shapes: ['count', '(people)'],
  },
  {
    id: 'improvement',
    verbs: 'streamline simplify standardize',
    acts: 'change',
    nouns:
      'process workflow efficiency procedure operation productivity system performance latency query uptime time delay backlog speed turnaround',
    text: 'By how much did it improve: time, steps or errors, before and after?',
    hint: BEFORE,
    otherwise: EFFECT,
    shapes: ['by'],
  },
  {
    id: 'savings',
    verbs: 'save',
    acts: 'change process',
    nouns: 'saving cost expense spend spending waste overtime shrinkage scrap loss fee',
    text: 'By how much: what sum or percentage, and in what time?',
    hint: BEFORE,
    otherwise: EFFECT,
    shapes: ['by'],
  },
  {
    id: 'automation',
    verbs: 'automate',
    text: 'How many hours a week does it save, and for how many people?',
    hint: 'Multiply the time of a run by hand with the runs in a week.',
    otherwise: EFFECT,
    shapes: ['count', '(hours saved a week)'],
  },
  {
    id: 'software',
    acts: 'build',
    nouns:
      'app application system api website platform feature software tool dashboard service portal database model learning',
    text: 'How many people use it, or how much faster or cheaper did things get?',
    hint: STATISTICS,
    otherwise: EFFECT,
    shapes: ['(users)', 'count'],
  },
  {
    id: 'systems',
    verbs: 'migrate',
    acts: 'keep build lead',
    nouns: 'server cloud network infrastructure laptop workstation device backup firewall router switch crm',
    text: 'How many systems, devices or users was it?',
    hint: PLAN,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'service',
    acts: 'process keep provide',
    nouns:
      'customer guest complaint visitor inquiry return ticket desk issue user phone call reception request email',
    text: 'How many customers, calls or requests a day?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(a day)'],
  },
  {
    id: 'scheduling',
    acts: 'organize keep',
    nouns: 'calendar meeting appointment travel itinerary schedule roster',
    text: 'How many a week, and for how many people?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(a week)'],
  },
  {
    id: 'records',
    acts: 'process keep report',
    nouns: 'data record file spreadsheet document form paperwork entry',
    text: 'How many records a day or in all, and how free of errors?',
    hint: SYSTEM,
    otherwise: FREQUENCY,
    shapes: ['count', '(records a day)'],
  },
  {
    id: 'reporting',
    acts: 'report examine build',
    nouns: 'report reporting analysis dashboard kpi metric insight trend forecast',
    text: 'What was decided because of it, and what was that worth?',
    hint: RESULT,
    otherwise: FREQUENCY,
    shapes: ['count', '(a month)'],
  },
  {
    id: 'budget',
    acts: 'lead keep organize build',
    nouns: 'budget p&l fund capital expenditure',
    text: 'How large was the budget?',
    hint: SUM,
    otherwise: SCOPE,
    shapes: ['amount'],
  },
  {
    id: 'accounting',
    acts: 'process keep report examine',
    nouns: 'account payable receivable ledger invoice tax statement payment',
    text: 'How many a month, and worth how much?',
    hint: SYSTEM,
    otherwise: FREQUENCY,
    shapes: ['count', '(a month)'],
  },
  {
    id: 'payroll',
    acts: 'process lead keep',
    nouns: 'payroll benefit timesheet',
    text: 'For how many employees?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['(employees)'],
  },
  {
    id: 'recruiting',
    verbs: 'recruit hire',
    acts: 'recruit',
    nouns: 'candidate applicant position vacancy',
    text: 'How many people were hired, and in what time?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'patients',
    acts: 'process examine keep provide lead',
    nouns: 'patient resident medication vital bedside ward clinic wound',
    text: 'How many patients a shift, and on how large a unit?',
    hint: 'Look at the staffing plan or the unit board; never name a patient.',
    otherwise: SCOPE,
    shapes: ['count', '(patients a shift)'],
  },
  {
    id: 'care',
    verbs: 'babysit counsel',
    acts: 'lead process provide',
    nouns: 'child toddler infant camper daycare family youth veteran caseload',
    text: 'How many people were in your care, and for how long?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['count', '(people)'],
  },
  {
    id: 'events',
    acts: 'organize lead build',
    nouns: 'event drive conference gala fair festival wedding party tournament concert trip',
    text: 'How many events a year, and for how many guests?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['count', '(guests)'],
  },
  {
    id: 'fundraising',
    verbs: 'fundraise',
    acts: 'sell change lead',
    nouns: 'fund money donation donor grant sponsor sponsorship fundraiser',
    text: 'How much was raised, and from how many givers?',
    hint: SUM,
    otherwise: RANK,
    shapes: ['amount'],
  },
  {
    id: 'volunteering',
    verbs: 'volunteer',
    acts: 'organize lead',
    nouns: 'volunteer shelter charity nonprofit community',
    text: 'How many hours was it, or how many people were served?',
    hint: LIST,
    otherwise: FREQUENCY,
    shapes: ['(hours a month)', 'count'],
  },
  {
    id: 'projects',
    acts: 'lead build organize perform',
    nouns: 'project program initiative rollout product',
    text: 'How big was it: budget, people or sites, and was it on time?',
    hint: PLAN,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'stock',
    acts: 'keep process lead',
    nouns: 'inventory stock shelf merchandise supply',
    text: 'How many items, or goods of what value?',
    hint: SYSTEM,
    otherwise: SCOPE,
    shapes: [],
  },
  {
    id: 'deliveries',
    acts: 'process keep organize',
    nouns: 'order warehouse package pallet truck shipment freight route delivery',
    text: 'How many orders, loads or stops an hour or day?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(a day)'],
  },
  {
    id: 'production',
    acts: 'examine keep build process',
    nouns: 'defect quality part unit machine production assembly component equipment',
    text: 'How many units an hour or shift, and with what rate of faults?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(a shift)'],
  },
  {
    id: 'trades',
    verbs: 'repair install renovate paint weld',
    acts: 'process keep build',
    nouns: 'vehicle hvac electrical plumbing building home house fixture panel roof engine',
    text: 'How many jobs, units or buildings, and of what size?',
    hint: LOG,
    otherwise: SCOPE,
    shapes: ['count', '(a month)'],
  },
  {
    id: 'fleet',
    acts: 'lead keep',
    nouns: 'fleet',
    text: 'How many vehicles or machines was it?',
    hint: PLAN,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'safety',
    verbs: 'audit patrol rescue',
    acts: 'keep examine build organize',
    nouns:
      'inspection safety osha hazard accident security camera vulnerability compliance audit regulation control risk finding',
    text: 'How many sites, checks or incidents was it, before and after?',
    hint: LOG,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'contracts',
    verbs: 'negotiate',
    acts: 'sell buy lead',
    nouns: 'vendor supplier contract price lease agreement material',
    text: 'How much was it worth, and how much did you save?',
    hint: SUM,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'hospitality',
    verbs: 'bartend cook bake wait',
    acts: 'process build organize report',
    nouns: 'table meal food drink restaurant kitchen room hotel menu coffee dish',
    text: 'How many guests, tables or rooms a shift?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(guests a shift)'],
  },
  {
    id: 'cash',
    acts: 'keep process',
    nouns: 'cash register till transaction checkout',
    text: 'How many payments or how much cash a day?',
    hint: LOG,
    otherwise: FREQUENCY,
    shapes: ['count', '(a day)'],
  },
  {
    id: 'research',
    verbs: 'research survey',
    acts: 'examine organize recruit lead',
    nouns: 'experiment sample study paper lab participant usability feedback',
    text: 'How many people, samples or runs did you study, and what was found?',
    hint: RESULT,
    otherwise: EFFECT,
    shapes: ['count'],
  },
  {
    id: 'problems',
    verbs: 'solve diagnose',
    acts: 'keep process examine',
    nouns: 'problem error discrepancy bug fraud',
    text: 'How many were there, and what did they cost before and after?',
    hint: BEFORE,
    otherwise: EFFECT,
    shapes: ['count'],
  },
  {
    id: 'collaboration',
    verbs: 'collaborate partner liaise',
    text: 'With how many teams or people, and what came out of it?',
    hint: PLAN,
    otherwise: EFFECT,
    shapes: ['count'],
  },
  {
    id: 'presentation',
    verbs: 'present lecture speak',
    acts: 'report organize provide',
    nouns: 'presentation talk demo',
    text: 'To how many people, and what was decided?',
    hint: LIST,
    otherwise: EFFECT,
    shapes: ['(listeners)'],
  },
  {
    id: 'legal',
    verbs: 'litigate',
    acts: 'build process examine lead',
    nouns: 'case motion brief hearing pleading court',
    text: 'How many cases or contracts, and how did they end?',
    hint: LIST,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'languages',
    verbs: 'translate interpret transcribe subtitle',
    acts: 'render',
    nouns: 'document spanish french language',
    text: 'How many pages, hours or languages?',
    hint: FILES,
    otherwise: SCOPE,
    shapes: ['count'],
  },
  {
    id: 'awards',
    verbs: 'win award',
    nouns: 'award prize scholarship honor recognition',
    text: 'Out of how many people, and for what result?',
    hint: RESULT,
    otherwise: EFFECT,
    shapes: [],
  },
];

/** When no family fits, the act alone asks. */
export const GENERAL_QUESTIONS: Readonly<Record<Act, Pick<QuestionFamily, 'text' | 'shapes'>>> = {
  change: { text: 'By how much did it change, and in what time?', shapes: ['by'] },
  build: { text: 'How many did you make, or how many people use it?', shapes: ['count'] },
  lead: { text: 'How large was it: people, sites or budget?', shapes: ['count', '(people)'] },
  teach: { text: 'How many people did you teach?', shapes: ['count', '(people)'] },
  recruit: { text: 'How many people was it, and in what time?', shapes: ['count', '(people)'] },
  sell: { text: 'How much or how many, and in what time?', shapes: ['count'] },
  buy: { text: 'How much was it worth, and from how many suppliers?', shapes: ['count'] },
  organize: { text: 'How many was it, and for how many people?', shapes: ['count', '(people)'] },
  process: { text: 'How many a day, week or month?', shapes: ['count', '(a week)'] },
  examine: { text: 'How many did you look at, and what did you find?', shapes: ['count'] },
  report: { text: 'How many, how often and for how many readers?', shapes: ['count'] },
  provide: { text: 'How many times, or for how many people?', shapes: ['count', '(people)'] },
  render: { text: 'How many pages, files or hours?', shapes: ['count'] },
  perform: { text: 'How many a day, week or month?', shapes: ['count', '(a month)'] },
  keep: { text: 'How many, how much or how often?', shapes: ['count'] },
  learn: { text: 'How many, how much or how often?', shapes: ['count'] },
};

export const GENERAL_HINT =
  'Count a usual day and multiply, or ask a former colleague; an honest estimate is fine.';

export const GENERAL_OTHERWISE = SCOPE;
