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
}
