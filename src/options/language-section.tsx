import { say } from '../platform/i18n.ts';
import { CHOICES } from '../settings/settings.ts';
import { ChoiceGroup } from './choice.tsx';
import type { SectionProps } from './section.ts';

export function LanguageSection({ settings, change }: SectionProps) {
  return (
    <>
      <p class="help">{say('options_language_help')}</p>
      <ChoiceGroup
        legend={say('options_spelling')}
        value={settings.spelling}
        choices={CHOICES.spelling.map(value => ({ value, label: say(`options_spelling_${value}`) }))}
        onChoose={spelling => change(() => ({ spelling }))}
      />
      <ChoiceGroup
        legend={say('options_dates')}
        value={settings.dates}
        choices={CHOICES.dates.map(value => ({
          value,
          label: value === 'any' ? say('options_dates_any') : value,
        }))}
        onChoose={dates => change(() => ({ dates }))}
      />
      <ChoiceGroup
        legend={say('options_tense')}
        value={settings.currentRoleTense}
        choices={CHOICES.currentRoleTense.map(value => ({ value, label: say(`options_tense_${value}`) }))}
        onChoose={currentRoleTense => change(() => ({ currentRoleTense }))}
      />
    </>
  );
}
