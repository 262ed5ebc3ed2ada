const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** “one” is left out on purpose: “one of”, “one-on-one” and “one team” count nothing. */
export const NUMBER_WORDS = set(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`);

export const SCALES = set(
  'k m mm mn mio b bn mrd t tn thousand million billion trillion lakh lakhs lac lacs crore crores cr hundred dozen',
);

export const CURRENCY_SIGNS = set('$ € £ ¥ ₹ ₩ ₽ ₺ ₱ ₫ ₴ ₦ ฿ ₪ ¢');

export const CURRENCY_CODES = set(
  'usd eur gbp cad aud nzd inr jpy chf cny rmb sgd hkd zar brl mxn sek nok dkk pln aed sar qar php myr thb rs us$ tl czk huf ngn kes krw',
);

export const CURRENCY_WORDS = set(
  'dollar dollars euro euros pounds sterling yen yuan rupee rupees francs pesos cents usd eur gbp cad aud chf inr',
);

export const PERCENT_WORDS = set('percent percentage pct pp bps');

export const TIME_UNITS = set(`
  ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights week weeks
  wk wks month months mo mos quarter quarters year years yr yrs semester semesters season seasons shift shifts decade decades`);

/** What follows “a”, “per” or “/” in a frequency. */
export const PERIODS = set(`
  second minute min hour hr shift day night week wk weekend month mo quarter year yr annum sprint semester term season cycle
  employee agent rep store person session class event visit customer patient client site unit`);

export const PERIOD_ADVERBS = set('daily weekly biweekly monthly quarterly annually yearly hourly nightly');

/** Measures that turn any figure into a quantity, singular or plural. */
export const MEASURES = set(`
  lb lbs kg g mg kilos ton tons tonne tonnes oz gallon gallons liter liters litre litres km mi mile miles ft foot feet inch inches
  sqft sf acre acres hectare hectares sq square kb mb gb tb pb kw mw gw kwh mwh wpm rpm rps qps tps mph ppm bpd bbl hp members
  unit units person people man staff figure page pages minute bed beds seat seats member room story storey site node city state
  store school employee user location`);

/** Figures that describe a device, not an amount of work. */
export const SPECIFICATIONS = set(`
  v kv volt volts volte amp amps hz khz mhz ghz bit bits axis phase lead wheel wheeler wheelers gauge ply ring way tier tiered color
  colour d dimensional dimension door cylinder stroke pin channel lane factor piece sided digit nm mm cm awg psi dpi`);

/** Nouns that count people or things without a plural “s”. */
export const COUNTED_WITHOUT_S = set(`
  people staff men women children personnel person member man crew faculty alumni criteria media data aircraft sheep
  youth students headcount`);

/** Words ending in “s” that are no plural. */
export const NO_PLURALS = set(`
  this his its was is has does as us thus plus always across various previous continuous process business access success
  class bus basis series species analysis focus status address press campus less unless express progress cross gas bonus perhaps`);

/** A counted noun is not looked for beyond these. */
export const NOUN_STOPS = set(`
  of in at for to with by on from or the a an as that which who per each every into through over under across during within
  while when where is was were are has had than then but via using`);

/** “team of 8”: what a bare figure after “of” sizes. */
export const SIZED = set(`
  team teams staff staffs crew crews group groups class classes cohort cohorts department squad portfolio fleet caseload network
  budget panel committee board territory workforce pool base community audience organization organisation total average maximum
  minimum capacity membership delegation unit force platoon enrollment attendance population quota`);

export const APPROXIMATIONS = set(
  'over about around nearly almost approximately roughly than to up only least most some just exceeding totaling totalling averaging',
);

export const RATING_WORDS = set(
  'nps csat sus rating score stars scored rated average averaged averaging index',
);

export const KPI_WORDS = set(
  'nps csat roi roas arr mrr gmv ebitda dau mau ctr cac ltv aov mttr oee dso ftr fcr sla slas',
);

export const ZERO_NOUNS = set(`
  downtime defect defects error errors incident incidents injury injuries accident accidents complaint complaints return returns
  finding findings violation violations loss losses lost turnover attrition late missed discrepancy discrepancies escalation
  escalations deficiency deficiencies outage outages waste bug bugs`);

export const MULTIPLYING = set(`
  doubled doubling tripled tripling quadrupled quadrupling quintupled halved halving twofold threefold fourfold fivefold tenfold`);

export const FRACTIONS = set('half third thirds quarter quarters fifth fifths tenth tenths');

/** “first place”, “2nd of 40”, “third nationally”. */
export const RANK_TAILS = set(
  'of out place prize percentile among overall nationally globally statewide regionally companywide worldwide',
);
