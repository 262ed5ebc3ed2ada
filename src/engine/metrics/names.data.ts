import { nounSet, wordSet } from '../text/word-set.ts';

/** Last word of a product name; the figure after it is a version. Capitals inside a sentence tell most others. */
export const PRODUCTS = wordSet(`
  python java javascript typescript angular vue react php html css es net node rails ruby go swift kotlin django flask laravel
  drupal wordpress unity oracle server postgres postgresql mysql mongodb windows office excel word access sharepoint exchange
  studio macos os ios android linux sap autocad revit solidworks catia photoshop quickbooks iphone gpt tensorflow kafka version
  v ver release build revision tomcat web industry`);

/** Lists named by a figure: “Fortune 500”. */
export const INDEXES = wordSet("fortune global inc p forbes ftse nasdaq nikkei dax cac crain's big fast");

/** A figure after one of these is a label, not an amount: “Tier 2”, “Room 204”. */
export const LABELS = nounSet(
  `
  level tier grade stage phase step sprint wave round category cat type zone district precinct ward room floor suite ste apt
  building dock gate route hwy highway interstate exit module lesson week day appendix figure table item task ticket bug issue pr
  case job badge id no number section title chapter article part form series regulation schedule engine squadron battalion company
  division region unit line page volume vol age aged`,
  false,
);

/** The same, only in the singular and directly before the figure; a plural noun after the figure makes it a count. */
export const LOOSE_LABELS = wordSet(
  'unit region division company line lines page parts day days week weeks case job item task no number engine schedule',
);

/** Standards whose number is part of the name, whatever follows. */
export const STANDARDS = wordSet(
  'iso iec en din astm ansi asme nfpa osha sas ssae ifrs ias asc cfr rfc ieee soc nist pci cmmi icd cpt usp ul itil hipaa irs',
);

/** A figure and one of these make a name: “Six Sigma”, “five whys”. */
export const FIXED_NAMES = wordSet('sigma whys seasons habits');

/** A figure, “year” and one of these make a description: “four-year degree”; also “two-way”. */
export const FIXED_TERMS = wordSet(
  'degree college university plan warranty strategy lease anniversary roadmap way',
);

/** Letters before a figure that do not make it a code: “USD500”, “x2”, “top10”, “sub-2s”. */
export const CODE_EXCEPTIONS = wordSet(
  'x sub top pre no of to by than over under mid post non plus about and from for in up team staff',
);
