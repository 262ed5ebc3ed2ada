/** Verbs to choose from for a bare noun (“responsible for payroll”), base forms, and the nouns they suit. */
export const NOUN_VERBS: readonly (readonly [verbs: string, nouns: string])[] = [
  ['run|process|reconcile', 'payroll'],
  ['manage|control|forecast', 'budget budgets p&l spend spending expenses expense costs'],
  [
    'process|reconcile|close',
    'payable receivable invoices invoice invoicing billing collections ledger bookkeeping month-end accounting',
  ],
  ['balance|reconcile|count', 'cash till register deposits deposit'],
  ['control|track|order', 'inventory stock supplies ordering tools materials parts'],
  ['resolve|answer|handle', 'complaints complaint inquiries inquiry tickets ticket escalations questions'],
  ['run|lead|improve', 'service support desk help-desk helpdesk'],
  [
    'run|plan|grow',
    'media instagram facebook tiktok linkedin channels seo ppc marketing advertising branding',
  ],
  ['track|improve', 'satisfaction retention engagement morale productivity performance efficiency'],
  ['write|edit|publish', 'content blog newsletter newsletters copy articles posts'],
  ['plan|launch|run', 'campaign campaigns promotions promotion'],
  ['grow|lead', 'sales revenue territory pipeline business'],
  ['manage|advise|renew', 'clients client accounts account customers customer portfolio'],
  ['lead|run', 'hiring recruiting recruitment staffing'],
  ['plan|run|lead', 'onboarding orientation training coaching workshops workshop sessions'],
  [
    'lead|supervise|schedule',
    'team teams staff crew employees department interns volunteers reports people nurses engineers',
  ],
  [
    'deliver|lead|plan',
    'project projects rollout roll-out program programs programme programmes launch implementation initiative initiatives',
  ],
  ['plan|run|book', 'event events conference conferences gala fairs fair travel'],
  [
    'plan|set|coordinate',
    'schedule schedules scheduling calendar calendars rota rotas roster rosters shifts appointments',
  ],
  ['produce|write|automate', 'reporting dashboard dashboards analysis analytics report'],
  ['enter|verify|organize', 'data records files database documentation documents'],
  ['answer|route|take', 'phone phones calls switchboard'],
  ['run|staff', 'front-desk reception'],
  ['care for|assess|treat', 'patient patients resident residents'],
  ['teach|design|grade', 'class classes lessons lesson curriculum course courses coursework'],
  ['teach|supervise|care for', 'student students pupils children toddlers campers'],
  ['improve|enforce', 'safety hazards'],
  ['audit|document|enforce', 'compliance policy policies controls risk'],
  ['test|inspect|improve', 'quality qa qc'],
  [
    'maintain|repair|inspect',
    'equipment machinery machines vehicles vehicle fleet facilities facility building buildings',
  ],
  [
    'configure|maintain|secure',
    'network networks server servers system systems infrastructure cloud backups laptops devices hardware',
  ],
  [
    'build|ship|maintain',
    'website websites site app apps application applications software features code codebase api apis frontend backend',
  ],
  ['design|draw|test', 'design designs graphics layout layouts ux ui wireframes'],
  ['source|negotiate|purchase', 'procurement purchasing contracts contract sourcing'],
  ['negotiate with|choose|manage', 'vendors vendor suppliers supplier'],
  ['ship|receive|route', 'logistics shipping receiving deliveries routes freight shipments'],
  ['patrol|monitor|secure', 'security surveillance premises'],
  ['prepare|serve|plan', 'food menu menus meals drinks'],
  ['run|open and close', 'kitchen bar restaurant store shop branch warehouse office'],
  ['raise|secure', 'fundraising donations funds'],
  ['write|win', 'grants grant'],
  ['run|analyze|publish', 'research experiments experiment surveys survey'],
  ['draft|research|file', 'pleadings filings litigation motions briefs'],
  [
    '',
    'target targets quota quotas goal goals kpi kpis objective objectives control duties maintenance repairs repair testing inspection inspections care entry filing audits management development engineering manufacturing',
  ],
  ['manage|oversee', ''],
];

/** Persons: what stands before another noun does not choose its verb (“patient intake”). */
export const PERSONS: readonly string[] =
  'clients client customers customer employees people nurses engineers interns volunteers patient patients resident residents student students pupils children toddlers campers'.split(
    ' ',
  );
