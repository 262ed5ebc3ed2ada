const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MONTHS = set(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec
  december spring summer fall autumn winter`);

/** Last word of a product name; the figure after it is a version. */
export const PRODUCTS = set(`
  python java javascript typescript angular angularjs vue react php html css ecmascript es net node rails ruby golang swift kotlin
  scala boot django flask laravel symfony drupal joomla wordpress magento bootstrap unity engine oracle server postgres postgresql
  mysql mariadb mongodb db redis windows office microsoft word access dynamics sharepoint exchange studio macos os osx ios android
  ubuntu debian rhel centos fedora linux sap hana autocad revit solidworks catia photoshop illustrator indesign premiere effects
  suite quickbooks sage excel outlook powerpoint iphone ipad galaxy xbox playstation tls ssl http usb bluetooth wifi gpt llama
  claude gemini tensorflow pytorch keras hadoop spark kafka kubernetes docker terraform ansible jira salesforce hubspot version
  versions ver v release releases build rev revision weblogic websphere tomcat peoplesoft vmware esx esxi citrix xp vista web
  industry government society health education marketing enterprise catch area`);

/** Lists named by a figure: “Fortune 500”. */
export const INDEXES = set(`
  fortune global inc p forbes ftse russell nasdaq nikkei dax cac dow law crain's eurostoxx sensex nifty big under fast`);

/** A figure after one of these is a label, not an amount: “Tier 2”, “Room 204”. */
export const LABELS = set(`
  level levels tier tiers grade grades stage stages phase phases step steps sprint wave round rounds category cat type types zone
  zones district precinct ward local room rm floor floors suite ste apt building bldg terminal pier dock gate route hwy highway
  interstate exit module modules lesson lessons week weeks day days appendix figure table item task epic story ticket bug issue pr
  case docket job req requisition badge id no number section sections title titles chapter chapters article articles part parts
  form forms series regulation schedule box engine squadron battalion company division region unit line lines page volume vol age
  ages aged`);

/** The same, only in the singular and directly before the figure; a plural noun after the figure makes it a count. */
export const LOOSE_LABELS = set(
  'unit region division company line lines page parts day days week weeks case job item task no number engine schedule',
);

/** Standards whose number is part of the name, whatever follows. */
export const STANDARDS = set(`
  iso iec en din astm ansi asme bs nfpa osha sas ssae isae ifrs ias asc fas cfr fips rfc ieee soc nist pci dss cmmi iatf gmp hl icd
  cpt dsm usp sae ul ipc tia itil cobit pmbok hipaa hazwoper ospf atf irs fda usc`);

/** Ordinals and these words make a name: “2nd shift”, “third party”, “5th grade”. */
export const STREETS = set(
  'street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way highway hwy parkway pkwy square sq',
);

/** A figure and one of these make a name: “Six Sigma”, “five whys”. */
export const FIXED_NAMES = set('sigma whys why seasons habits');

/** A figure, “year” and one of these make a description: “four-year degree”; also “two-way”. */
export const FIXED_TERMS = set(
  'degree college university plan warranty strategy lease anniversary roadmap way',
);

/** Letters before a figure that do not make it a code: “USD500”, “x2”, “top10”, “sub-2s”. */
export const CODE_EXCEPTIONS = set(
  'x sub top pre no of to by than over under mid post non plus about and from for in up team staff',
);
