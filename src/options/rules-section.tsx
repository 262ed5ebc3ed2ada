import { useState } from 'preact/hooks';
import type { Rule } from '../engine/rule.ts';
import { say, sayCount } from '../platform/i18n.ts';
import { rules } from '../rules/index.ts';
import { switchRule } from '../settings/change-settings.ts';
import { isRuleOn } from '../settings/check-settings.ts';
import { CHOICES } from '../settings/settings.ts';
import { ChoiceGroup, Switch } from './choice.tsx';
import { exampleOf } from './example.ts';
import type { SectionProps } from './section.ts';

const ICONS = { fix: '■', improve: '▲', consider: '●' } as const;

/** Rules that have all words of a search in their title, advice or examples. */
function found(search: string): readonly Rule[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(({ title, advice, examples }) => {
    const text = [title, advice, ...examples.flagged].join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  });
}

function Example({ rule }: { rule: Rule }) {
  const example = exampleOf(rule.examples.flagged[0] ?? '');
  return (
    <p class="example">
      {example.before}
      <span class={`marked is-${rule.level}`}>{example.marked}</span>
      {example.after}
    </p>
  );
}

function RuleRow({ rule, settings, change }: { rule: Rule } & Pick<SectionProps, 'settings' | 'change'>) {
  return (
    <li class="rule" id={`rule-${rule.id}`}>
      <div class="rule-words">
        <h2 class="rule-title">
          <span class={`level is-${rule.level}`} aria-hidden="true">
            {ICONS[rule.level]}
          </span>
          {rule.title}
          <span class="level-name">{say(`options_level_${rule.level}`)}</span>
        </h2>
        <p>{rule.advice}</p>
        <Example rule={rule} />
      </div>
      <Switch
        label={rule.title}
        isLabelHidden={true}
        isOn={isRuleOn(rule, settings)}
        onSwitch={isOn => change(switchRule(rule.id, isOn))}
      />
    </li>
  );
}

export function RulesSection({ settings, change, announce }: SectionProps) {
  const [search, setSearch] = useState('');
  const shown = found(search);
  return (
    <>
      <ChoiceGroup
        legend={say('options_strictness')}
        value={settings.strictness}
        choices={CHOICES.strictness.map(value => ({
          value,
          label: say(`options_strictness_${value}`),
          help: say(`options_strictness_${value}_help`),
        }))}
        onChoose={strictness => change(() => ({ strictness }))}
      />
      <div class="search-row">
        <input
          type="search"
          class="field"
          aria-label={say('options_search_rules')}
          placeholder={say('options_search_rules')}
          value={search}
          onInput={event => {
            setSearch(event.currentTarget.value);
            announce(sayCount('options_rules_found', found(event.currentTarget.value).length));
          }}
        />
        {settings.rulesOff.length + settings.rulesOn.length > 0 && (
          <button type="button" class="button" onClick={() => change(() => ({ rulesOff: [], rulesOn: [] }))}>
            {say('options_rules_reset')}
          </button>
        )}
      </div>
      <ul class="rules">
        {shown.map(rule => (
          <RuleRow key={rule.id} rule={rule} settings={settings} change={change} />
        ))}
      </ul>
      {shown.length === 0 && <p class="empty">{say('options_rules_none')}</p>}
    </>
  );
}
