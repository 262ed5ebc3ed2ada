import { say } from '../platform/i18n.ts';
import { PhraseList } from './phrase-list.tsx';
import type { SectionProps } from './section.ts';

export function PhrasesSection({ settings, change, announce }: SectionProps) {
  return (
    <>
      <PhraseList
        title={say('options_own')}
        help={say('options_own_help')}
        label={say('options_own_label')}
        empty={say('options_own_empty')}
        phrases={settings.ownPhrases}
        onChange={run => change(({ ownPhrases }) => ({ ownPhrases: run(ownPhrases) }))}
        announce={announce}
      />
      <PhraseList
        title={say('options_allowed')}
        help={say('options_allowed_help')}
        label={say('options_allowed_label')}
        empty={say('options_allowed_empty')}
        phrases={settings.allowedPhrases}
        onChange={run => change(({ allowedPhrases }) => ({ allowedPhrases: run(allowedPhrases) }))}
        announce={announce}
      />
    </>
  );
}
