export type LeavingKind =
  | 'business'
  | 'school'
  | 'stepping-stone'
  | 'their-job'
  | 'away'
  | 'work-end'
  | 'other-work';

const venture =
  '(?:business|company|firm|non-?profit|charity|start-?up|agency|practice|consultancy|restaurant|bakery|caf[eé]|store|shop|studio|gym|salon|farm)';
// What follows a thing that is named to its end; "shop floor" and "store app" go on.
const end = String.raw`(?![\w-]|['’]\w)(?!\s+(?!(?:of|in|by|with|within|and|or|after|before|one|some|on|that|to|as|when|while|next|this|at|from|near|abroad|for)\b)[a-z])`;
const school =
  '(?:(?:grad(?:uate)?|law|med(?:ical)?|business|nursing|film|art)\\s+school|school|university|college)';

/** Ways to say that one will not stay. What stands in `unless` anywhere in the text speaks against it. */
export const LEAVING: readonly { kind: LeavingKind; pattern: RegExp; unless?: RegExp }[] = [
  {
    // "Run a store" is a job, "start a store" and "run my own store" are not; "a company newsletter" is no company.
    kind: 'business',
    pattern: new RegExp(
      String.raw`\b(?:(?:start|open|launch|own|found)\s+(?:up\s+)?(?:an?\s+|(?:my|our)\s+(?:own\s+)?)|(?:run|build|set\s+up|have|manage)\s+(?:up\s+)?(?:(?:my|our)\s+own|an?\s+(?=[\w\s-]{0,40}\s(?:of\s+my\s+own|with\s+my)\b))\s+)(?:[\w-]+\s+){0,2}?${venture}${end}`,
      'i',
    ),
    unless:
      /\b(?:for|of|at|in|with)\s+(?:the|this|your|our)\s+(?:company|firm|team|group|chain|brand|bank|department)\b|\bnew\s+(?:store|branch|office|shop)\s+(?:for|in)\b/i,
  },
  { kind: 'business', pattern: new RegExp(String.raw`\b${venture}\s+of\s+my\s+own\b`, 'i') },
  {
    kind: 'business',
    pattern:
      /\b(?:be|become)\s+my\s+own\s+boss\b|\b(?:become|be|go|work)\s+(?:a\s+)?self[-\s]employed\b|\bbecome\s+an\s+independent\s+contractor\b/i,
  },
  {
    kind: 'business',
    pattern:
      /\b(?:go|be|become|work\s+as)\s+(?:an?\s+)?(?:full[-\s]time\s+)?freelanc(?:e|er|ing)\b|^(?:to\s+)?freelance\b|\bfreelanc\w+\s+full[-\s]time\b|\bbecome\s+an\s+entrepreneur\b|\bwork\s+for\s+myself\b/i,
  },
  {
    kind: 'school',
    pattern: new RegExp(
      String.raw`\b(?:go|return|head|get)\s+(?:back\s+)?(?:in)?to\s+${school}\b(?!\s+(?:events?|fairs?|visits?|teams?|districts?|boards?|leaders?|students?))`,
      'i',
    ),
    unless: /\b(?:recruit|evening|part[-\s]time|alongside|while\s+working)\b|\bto\s+(?:teach|coach|speak)\b/i,
  },
  {
    kind: 'school',
    pattern: /\bfull[-\s]time\s+(?:mba|phd|master\S*|bachelor\S*|degree|studies|student)\b/i,
  },
  {
    kind: 'school',
    pattern: new RegExp(
      String.raw`\b(?:apply|get\s+(?:in|accepted|admitted))\s*(?:in)?to\s+${school}\b`,
      'i',
    ),
    unless: /\b(?:help|students?|clients?|evening|part[-\s]time)\b/i,
  },
  { kind: 'stepping-stone', pattern: /\bstepping[\s-]stone\b|\bspringboard\b/i },
  {
    kind: 'stepping-stone',
    pattern:
      /\b(?:until|till|before)\s+I\s+(?:can\s+)?(?:find|get\s+(?:an?|my|into)|go|move\s+(?:on|away|back|to)|leave|start\s+(?:my|a)|am\s+ready\s+to\s+(?:go|leave))\b/i,
  },
  {
    kind: 'stepping-stone',
    pattern:
      /\bmove\s+on\s+(?:from\s+(?:here|this)|to\s+(?:an?\s+)?(?:\w+\s+)?(?:company|firm|employer|bank|startup))\b/i,
  },
  {
    kind: 'stepping-stone',
    pattern:
      /\b(?:leave|quit)\s+(?:for\b|(?:this|the|my|your)\s+(?:job|company|firm|role|position)\b|(?:after|in|within|by)\s+(?:\d|a|one|two|three)\b)/i,
    unless:
      /\b(?:customers?|employees?|patients?|members?)\s+who\s+(?:leave|quit)\b|\b(?:reduce|cut|keep|stop|prevent)\b/i,
  },
  {
    kind: 'their-job',
    pattern:
      /\b(?:have|take(?:\s+over)?|get|want|do)\s+(?:your|my\s+(?:boss|manager|supervisor)['’]s)\s+(?:job|position|role|chair|seat|office|desk)\b/i,
  },
  {
    kind: 'their-job',
    pattern:
      /\b(?:replace|succeed|outrank)\s+(?:you|my\s+(?:boss|manager|supervisor))\b|\b(?:ceo|president|head)\s+of\s+(?:this|your)\s+company\b/i,
  },
  {
    kind: 'work-end',
    pattern:
      /\bretire\b(?=\s*(?:$|[,.;!]|(?:by|at|early|before|within|from|and|soon|someday|in\s+(?:\d|my|a|ten|five))\b))|\bearly\s+retirement\b|\bstop\s+working\b/i,
    unless: /\b(?:help|clients?|advise|retirees?)\b/i,
  },
  {
    kind: 'away',
    pattern:
      /\b(?:move|relocate|emigrate|go\s+live)\s+(?:back\s+)?(?:abroad|overseas|home|(?:back\s+)?to\s+(?:another|a\s+different)\s+(?:city|country|state))\b/i,
  },
  { kind: 'away', pattern: /\b(?:[Mm]ove|[Rr]elocate|[Gg]o)\s+back\s+to\s+\p{Lu}\p{L}+/u },
  {
    kind: 'away',
    pattern:
      /\bemigrate\b|\btravel\s+(?:the|around\s+the)\s+world\b|\bgap\s+year\b|\b(?:take|on)\s+a\s+sabbatical\b/i,
  },
  {
    kind: 'other-work',
    pattern: /\b(?:switch|change)\s+(?:my\s+)?(?:careers?|industr(?:y|ies)|fields?|professions?)\b/i,
    unless: /\b(?:help|clients?|students?|coach)\b/i,
  },
  {
    kind: 'other-work',
    pattern:
      /\b(?:run\s+for\s+(?:office|congress|mayor|senate|parliament|city\s+council)|go\s+into\s+politics)\b/i,
  },
  {
    kind: 'other-work',
    pattern:
      /\bbecome\s+an?\s+(?:(?:full[-\s]time|professional|famous)\s+)+(?:actor|athlete|musician|influencer|novelist|writer|artist|gamer|streamer|photographer)\b/i,
  },
];

/** What one can learn in most jobs on the way there: chips to answer “What would you learn here?” with. */
export const LEARN_HERE: Record<LeavingKind, readonly string[]> = {
  business: ['leadership', 'project management', 'budgeting', 'working with clients'],
  school: ['deeper knowledge of the field', 'research', 'a tool', 'writing'],
  'stepping-stone': ['project management', 'working with clients', 'a tool', 'leadership'],
  'their-job': ['leadership', 'planning', 'budgeting', 'hiring'],
  away: ['working with international clients', 'a language', 'remote teamwork'],
  'work-end': ['leadership', 'training others', 'planning'],
  'other-work': ['speaking', 'writing', 'project management', 'working with clients'],
};
