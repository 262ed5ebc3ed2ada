import type { Settings } from './settings.ts';

interface RuleSwitch {
  readonly id: string;
  readonly level: string;
  readonly isOn: boolean;
}

/** Whether a rule runs, on any site or on that of `host`: the user's own switch wins over the strictness. */
export function isRuleOn(rule: RuleSwitch, settings: Settings, host?: string): boolean {
  if (settings.rulesOff.includes(rule.id)) return false;
  if (settings.rulesOn.includes(rule.id)) return true;
  // People speak of themselves as “I” in a profile, and are advised to.
  if (rule.id === 'first-person' && host && /\blinkedin\.com$/.test(host)) return false;
  if (settings.strictness === 'gentle') return rule.isOn && rule.level !== 'consider';
  return rule.isOn || settings.strictness === 'thorough';
}

/** What the engine has to know of the settings (its `CheckSettings`). */
export function checkSettings(rules: readonly RuleSwitch[], settings: Settings, host?: string) {
  const ids = (isOn: boolean) =>
    rules.filter(rule => isRuleOn(rule, settings, host) === isOn).map(({ id }) => id);
  return {
    off: ids(false),
    on: ids(true),
    ownPhrases: settings.ownPhrases,
    allowed: settings.allowedPhrases,
    style: {
      ...(settings.spelling !== 'any' && { spelling: settings.spelling }),
      ...(settings.dates !== 'any' && { dates: settings.dates }),
      ...(settings.currentRoleTense !== 'any' && { currentRoleTense: settings.currentRoleTense }),
    },
  };
}
