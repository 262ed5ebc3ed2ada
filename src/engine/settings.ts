/** How the user wants things written; where nothing is chosen, a text only has to be the same throughout. */
export interface Style {
  readonly spelling?: 'US' | 'UK';
  readonly dates?: 'March 2021' | 'Mar 2021' | '03/2021' | '2021';
  readonly currentRoleTense?: 'past' | 'present';
}

/** What the user chose about checking; everything may be left out. */
export interface CheckSettings {
  /** Ids of rules to leave out. */
  readonly off?: readonly string[];
  /** Ids of rules to run although they ship switched off. */
  readonly on?: readonly string[];
  /** Judge every physical line alone, as a bullet of an experience section, and show all findings of a line. */
  readonly eachLine?: boolean;
  /** Phrases the user wants marked, any case. */
  readonly ownPhrases?: readonly string[];
  /** Wording never to be marked, any case. */
  readonly allowed?: readonly string[];
  readonly style?: Style;
}
