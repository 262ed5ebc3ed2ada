const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
/** Singular and plural. */
const nouns = (list: string): ReadonlySet<string> =>
  new Set(words(list).flatMap(word => [word, `${word}s`, word.replace(/y$/, 'ies')]));

/** “one” is left out on purpose: “one of”, “one-on-one” and “one team” count nothing. */
export const NUMBER_WORDS = set(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`);

export const SCALES = nouns('k m mm mn b bn t thousand million billion trillion lakh crore cr hundred dozen');

export const CURRENCY_SIGNS = set('$ € £ ¥ ₹ ₩ ₽ ₺ ₱ ₫ ₴ ₦ ฿ ₪ ¢');

/** Before or after the figure. */
export const CURRENCIES = nouns(`
  usd eur gbp cad aud nzd inr jpy chf cny sgd hkd zar brl mxn sek nok dkk pln aed rs dollar euro pound sterling yen yuan rupee
  franc peso cent`);

export const PERCENT_WORDS = set('percent percentage pct pp bps');

export const TIME_UNITS = nouns(`
  ms millisecond s sec second min minute h hr hour day night week wk month mo quarter year yr semester season shift decade`);

/** What follows “a”, “each” or “/” in a frequency; after “per” anything may stand. */
export const PERIODS = set(`
  second minute min hour hr shift day night week weekend month mo quarter year sprint semester term season cycle session class
  event visit`);

export const PERIOD_ADVERBS = set('daily weekly biweekly monthly quarterly annually yearly hourly nightly');

/** Measures that turn any figure into a quantity. */
export const MEASURES = nouns(`
  lb kg g mg ton tonne oz gallon liter litre km mi mile ft foot feet inch inches sqft sf acre hectare sq square kb mb gb tb kw mw gw kwh
  wpm rpm rps qps tps mph hp member unit person people man staff figure page bed seat room story site city state store school
  employee user location`);

/** Figures that describe a device, not an amount of work. */
export const SPECIFICATIONS = set(`
  v kv volt volts amp amps hz khz mhz ghz bit axis phase lead wheel wheeler gauge ply way tier color colour d dimensional door cylinder
  stroke pin channel lane piece sided nm mm cm psi dpi`);

/** Nouns that count people or things without a plural “s”. */
export const COUNTED_WITHOUT_S = set(`
  people staff men women children personnel person member man crew faculty alumni criteria media data aircraft youth`);

/** Words of four letters and more that end in one “s” and are no plural. */
export const NO_PLURALS = set(
  'this does thus plus always various previous continuous basis series species analysis focus status campus bonus',
);

/** Besides prepositions, what ends the search for a counted noun. */
export const NOUN_STOPS = set('of or the a an each every is was were are has had then but');

/** “team of 8”: what a bare figure after “of” sizes. */
export const SIZED = nouns(`
  team staff crew group class cohort department squad portfolio fleet caseload network budget panel committee board workforce
  pool base community audience organization total average maximum minimum capacity membership unit force population`);

export const APPROXIMATIONS = set(
  'over about around nearly almost approximately roughly than to up only least most some just exceeding totaling totalling averaging',
);

export const RATING_WORDS = set('sus rating score scored rated average averaged averaging index');

export const KPI_WORDS = set('nps csat roi roas arr mrr gmv ebitda dau mau ctr cac ltv aov mttr oee dso sla');

export const ZERO_NOUNS = nouns(`
  downtime defect error incident injury accident complaint return finding violation loss losses lost turnover attrition late missed
  discrepancy escalation deficiency outage waste bug`);

export const FRACTIONS = nouns('half third quarter fifth tenth');

/** “first place”, “2nd of 40”, “third nationally”. */
export const RANK_TAILS = set(
  'of out place prize percentile among overall nationally globally statewide regionally companywide worldwide',
);
