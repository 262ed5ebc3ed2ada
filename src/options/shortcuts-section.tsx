import { say } from '../platform/i18n.ts';
import { openShortcutSettings, shortcuts } from '../platform/shortcuts.ts';
import type { SectionProps } from './section.ts';
import { useLive } from './use-live.ts';

/** They may have been changed on the browser's own page in the meantime. */
function whenBack(run: () => void, signal: AbortSignal): void {
  addEventListener('focus', run, { signal });
}

export function ShortcutsSection({ attempt }: SectionProps) {
  const commands = useLive(shortcuts, whenBack);
  if (!commands) return null;
  return (
    <>
      <p class="help">{say('options_shortcuts_help')}</p>
      <dl class="shortcuts">
        {commands.map(({ description, keys }) => (
          <div key={description} class="row">
            <dt>{description || say('options_shortcut_popup')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="none">{say('options_shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => attempt(openShortcutSettings)}>
        {say('options_shortcuts_change')}
      </button>
    </>
  );
}
