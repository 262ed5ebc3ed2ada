import { useState } from 'preact/hooks';
import { copyText } from '../platform/copy-text.ts';
import { diagnoseDocs } from '../platform/docs-diagnostics.ts';
import { say, sayCount } from '../platform/i18n.ts';
import type { SectionProps } from './section.ts';

/** Copies how open documents are built, for a report: Google changes its page without a word. */
export function DocsDiagnostics({ attempt, announce }: Pick<SectionProps, 'attempt' | 'announce'>) {
  const [told, setTold] = useState('');
  const copy = async () => {
    const reports = await diagnoseDocs();
    const isCopied = reports.length > 0 && (await copyText(`[${reports.join(',\n')}]`));
    const sentence = isCopied
      ? sayCount('options_diagnostics_copied', reports.length)
      : say(reports.length > 0 ? 'options_diagnostics_refused' : 'options_diagnostics_none');
    setTold(sentence);
    announce(sentence);
  };
  return (
    <section class="diagnostics">
      <h2>{say('options_diagnostics')}</h2>
      <p class="help">{say('options_diagnostics_help')}</p>
      <p>
        <button type="button" class="button" onClick={() => attempt(copy)}>
          {say('options_diagnostics_copy')}
        </button>
      </p>
      {told && <p class="told">{told}</p>}
    </section>
  );
}
