import { say } from '../platform/i18n.ts';
import { CHOICES, type MarkLook } from '../settings/settings.ts';
import { ChoiceGroup, Switch } from './choice.tsx';
import type { SectionProps } from './section.ts';

/** The three kinds of mark, drawn as pages show them. */
function Sample({ look }: { look: MarkLook }) {
  return (
    <span class={`look is-${look}`}>
      <span class="marked is-fix">{say('options_level_fix')}</span>
      <span class="marked is-improve">{say('options_level_improve')}</span>
      <span class="marked is-consider">{say('options_level_consider')}</span>
    </span>
  );
}

export function AppearanceSection({ settings, change }: SectionProps) {
  return (
    <>
      <ChoiceGroup
        legend={say('options_colors')}
        value={settings.colors}
        choices={CHOICES.colors.map(value => ({ value, label: say(`options_colors_${value}`) }))}
        onChoose={colors => change(() => ({ colors }))}
      />
      <ChoiceGroup
        legend={say('options_marks')}
        value={settings.marks}
        choices={CHOICES.marks.map(value => ({
          value,
          label: say(`options_marks_${value}`),
          sample: <Sample look={value} />,
        }))}
        onChoose={marks => change(() => ({ marks }))}
      />
      <Switch
        label={say('options_hover')}
        help={say('options_hover_help')}
        isOn={settings.isOpenedByHover}
        onSwitch={isOpenedByHover => change(() => ({ isOpenedByHover }))}
      />
    </>
  );
}
