import { nounSet, wordSet } from '../text/word-set.ts';

/** “one” is left out on purpose: “one of”, “one-on-one” and “one team” count nothing. */
export const NUMBER_WORDS = wordSet(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`);

/** Words that a quantity told without a figure may begin with. */
export const OPENERS = `
  from in by half a one once twice every number top rank ranked ranks ranking first second third only zero doubled doubling tripled
  tripling quadrupled quadrupling halved halving twofold threefold fourfold fivefold tenfold`;
export const SCALES = nounSet(
  'k m mm mn b bn t thousand million billion trillion lakh crore cr hundred dozen',
);

export const CURRENCY_SIGNS = wordSet('$ € £ ¥ ₹ ₩ ₽ ₺ ₱ ₫ ₴ ₦ ฿ ₪ ¢');

/** Before or after the figure. */
export const CURRENCIES = nounSet(`
  usd eur gbp cad aud nzd inr jpy chf cny sgd hkd zar brl mxn sek nok dkk pln aed rs dollar euro pound sterling yen yuan rupee
  franc peso cent`);

export const PERCENT_WORDS = wordSet('percent percentage pct pp bps');

export const TIME_UNITS = nounSet(`
  ms millisecond s sec second min minute h hr hour day night week wk month mo quarter year yr semester season shift decade`);

/** What follows “a”, “each” or “/” in a frequency; after “per” anything may stand. */
export const PERIODS = wordSet(`
  second minute min hour hr shift day night week weekend month mo quarter year sprint semester term season cycle session class
  event visit`);

export const PERIOD_ADVERBS = wordSet(
  'daily weekly biweekly monthly quarterly annually yearly hourly nightly',
);

/** Measures that turn any figure into a quantity. */
export const MEASURES = nounSet(`
  lb kg g mg ton tonne oz gallon liter litre km mi mile ft foot feet inch inches sqft sf acre hectare sq square kb mb gb tb kw mw gw kwh
  wpm rpm rps qps tps mph hp member unit person people man staff figure page bed seat room story site city state store school
  employee user location`);

/** Figures that describe a device, not an amount of work. */
export const SPECIFICATIONS = wordSet(`
  v kv volt volts amp amps hz khz mhz ghz bit axis phase lead wheel wheeler gauge ply way tier color colour d dimensional door cylinder
  stroke pin channel lane piece sided nm mm cm psi dpi`);

/** Nouns that count people or things without a plural “s”. */
export const COUNTED_WITHOUT_S = wordSet(`
  people staff men women children personnel person member man crew faculty alumni criteria media data aircraft youth`);

/** Words of four letters and more that end in one “s” and are no plural. */
export const NO_PLURALS = wordSet(
  'this does thus plus always various previous continuous basis series species analysis focus status campus bonus',
);

/** Besides prepositions, what ends the search for a counted noun. */
export const NOUN_STOPS = wordSet('of or the a an each every is was were are has had then but');

/** “team of 8”: what a bare figure after “of” sizes. */
export const SIZED = nounSet(`
  team staff crew group class cohort department squad portfolio fleet caseload network budget panel committee board workforce
  pool base community audience organization total average maximum minimum capacity membership unit force population`);

export const APPROXIMATIONS = wordSet(
  'over about around nearly almost approximately roughly than to up only least most some just exceeding totaling totalling averaging',
);

export const RATING_WORDS = wordSet('sus rating score scored rated average averaged averaging index');

export const KPI_WORDS = wordSet(
  'nps csat roi roas arr mrr gmv ebitda dau mau ctr cac ltv aov mttr oee dso sla',
);

export const ZERO_NOUNS = nounSet(`
  downtime defect error incident injury accident complaint return finding violation loss losses lost turnover attrition late missed
  discrepancy escalation deficiency outage waste bug`);

export const FRACTIONS = nounSet('half third quarter fifth tenth');

/** “first place”, “2nd of 40”, “third nationally”. */
export const RANK_TAILS = wordSet(
  'of out place prize percentile among overall nationally globally statewide regionally companywide worldwide',
);
