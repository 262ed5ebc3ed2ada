import type { Settings } from './settings.ts';

interface RuleSwitch {
  readonly id: string;
  readonly level: string;
  readonly isOn: boolean;
}

/** Whether a rule runs: the user's own switch wins over the strictness. */
export function isRuleOn(rule: RuleSwitch, settings: Settings): boolean {
  if (settings.rulesOff.includes(rule.id)) return false;
  if (settings.rulesOn.includes(rule.id)) return true;
  if (settings.strictness === 'gentle') return rule.isOn && rule.level !== 'consider';
  return rule.isOn || settings.strictness === 'thorough';
}

/** What the engine has to know of the settings (its `CheckSettings`). */
export function checkSettings(rules: readonly RuleSwitch[], settings: Settings) {
  const ids = (isOn: boolean) => rules.filter(rule => isRuleOn(rule, settings) === isOn).map(({ id }) => id);
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
