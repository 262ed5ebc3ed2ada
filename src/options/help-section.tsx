import { useEffect } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { HELP_CARDS } from '../ui/help-cards.ts';
import { DocsDiagnostics } from './docs-diagnostics.tsx';
import type { SectionProps } from './section.ts';

/** Opens the card that the address names (`#help/blank`) and brings it into view. */
function useNamedCard(): void {
  useEffect(() => {
    const show = () => {
      const [, id = ''] = location.hash.slice(1).split('/');
      const card = document.getElementById(`help-${id}`);
      if (!(card instanceof HTMLDetailsElement)) return;
      card.open = true;
      card.scrollIntoView({ block: 'start' });
      card.querySelector('summary')?.focus();
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);
}

export function HelpSection({ attempt, announce }: SectionProps) {
  useNamedCard();
  return (
    <>
      <p class="help">{say('options_help_text')}</p>
      {HELP_CARDS.map(id => (
        <details key={id} id={`help-${id}`} class="help-card">
          <summary>{say(`help_${id}_title`)}</summary>
          {say(`help_${id}_text`)
            .split('\n')
            .map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </details>
      ))}
      <DocsDiagnostics attempt={attempt} announce={announce} />
    </>
  );
}
