/** What the user chose, as it is kept. Times in ms since 1970; ids are those of rules. */
export const defaults = {
  /** Form of what is stored; a newer one is read as far as it is understood, and never lowered. */
  version: 1,
  rulesOff: [] as readonly string[],
  /** Rules to run whatever the strictness says. */
  rulesOn: [] as readonly string[],
  /** Rules the user was asked about once: “turn it off?” */
  rulesAskedAbout: [] as readonly string[],
  strictness: 'normal' as Strictness,
  /** Wording the user wants marked. */
  ownPhrases: [] as readonly string[],
  /** Wording never to be marked. */
  allowedPhrases: [] as readonly string[],
  /** No hints anywhere before this time. */
  pausedUntil: 0,
  colors: 'system' as Colors,
  marks: 'default' as MarkLook,
  spelling: 'any' as Spelling,
  dates: 'any' as DateStyle,
  currentRoleTense: 'any' as RoleTense,
  isOpenedByHover: false,
};

/** Gentle: only what is worth fixing or improving. Normal: every rule that ships on. Thorough: all rules. */
export type Strictness = 'gentle' | 'normal' | 'thorough';
export type Colors = 'system' | 'light' | 'dark';
/** Contrast: thick lines on a tint, in the colour of the text. Shape: lines in the colour of the text. */
export type MarkLook = 'default' | 'contrast' | 'shape';
export type Spelling = 'any' | 'US' | 'UK';
export type DateStyle = 'any' | 'March 2021' | 'Mar 2021' | '03/2021' | '2021';
export type RoleTense = 'any' | 'present' | 'past';

export type Settings = Readonly<typeof defaults>;

/** What may stand in a setting that is a choice; the first is the default's order in the options page. */
export const CHOICES = {
  strictness: ['gentle', 'normal', 'thorough'],
  colors: ['system', 'light', 'dark'],
  marks: ['default', 'contrast', 'shape'],
  spelling: ['any', 'US', 'UK'],
  dates: ['any', 'March 2021', 'Mar 2021', '03/2021', '2021'],
  currentRoleTense: ['any', 'present', 'past'],
} as const satisfies { [Key in keyof Settings]?: readonly Settings[Key][] };

/** Where settings are kept in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/**
 * The settings in a stored value, whatever it is: what cannot be used becomes the default, what is not known (a newer
 * Upshot's) stays. Never throws.
 */
export function asSettings(stored: unknown): Settings {
  const found: Record<string, unknown> =
    stored instanceof Object && !Array.isArray(stored) ? { ...stored } : {};
  const settings: Record<string, unknown> = { ...found };
  for (const [key, fallback] of Object.entries(defaults)) {
    const value = found[key];
    const choices = (CHOICES as Record<string, readonly unknown[]>)[key];
    if (Array.isArray(fallback))
      settings[key] = Array.isArray(value) ? value.filter(one => typeof one === 'string') : fallback;
    else if (typeof value !== typeof fallback || (choices && !choices.includes(value)))
      settings[key] = fallback;
  }
  return settings as Settings;
}

/** Whether everything is off just now. */
export const isPaused = ({ pausedUntil }: Settings, now: number): boolean => now < pausedUntil;
