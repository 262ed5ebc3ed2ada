import { useState } from 'preact/hooks';
import { dayOf } from '../../goals/day.ts';
import { asMarkdown, asPlainText } from '../../goals/transfer/as-text.ts';
import { lineWidthKey, readLineWidth } from '../../goals/wording/line-width.ts';
import { say } from '../../platform/i18n.ts';
import { readItem } from '../../platform/storage.ts';
import type { SectionProps } from '../section.ts';
import { backupFile, readEverything } from './keep-everything.ts';
import { saveFile } from './save-file.ts';

/** Files with what others may read. */
const WORDS = [
  { label: 'data_markdown', ending: 'md', type: 'text/markdown', write: asMarkdown },
  { label: 'data_text', ending: 'txt', type: 'text/plain', write: asPlainText },
] as const;

/** Files to take along: everything for another browser, or what others may read. */
export function ExportPart({ attempt, announce }: SectionProps) {
  const [isPrivate, setPrivate] = useState(false);
  const save = (make: () => Promise<{ name: string; text: string; type: string }>) =>
    attempt(async () => {
      const { name, text, type } = await make();
      saveFile(name, text, type);
      announce(say('data_saved', name));
    });
  return (
    <section>
      <h2>{say('data_export')}</h2>
      <p class="help">{say('data_export_help')}</p>
      <label class="data-tick">
        <input
          type="checkbox"
          checked={isPrivate}
          onChange={event => setPrivate(event.currentTarget.checked)}
        />
        {say('data_private')}
      </label>
      <p class="data-buttons">
        <button
          type="button"
          class="button is-main"
          data-part="backup"
          onClick={() =>
            save(async () => ({ ...(await backupFile(isPrivate, Date.now())), type: 'application/json' }))
          }
        >
          {say('data_backup')}
        </button>
        {WORDS.map(({ label, ending, type, write }) => (
          <button
            key={ending}
            type="button"
            class="button"
            data-part={ending}
            onClick={() =>
              save(async () => {
                const { all } = await readEverything();
                const today = dayOf(Date.now());
                // Without it lines are as long as most.
                const width = readLineWidth(await readItem(lineWidthKey).catch(() => undefined));
                return { name: `upshot-${today}.${ending}`, text: write(all, today, width), type };
              })
            }
          >
            {say(label)}
          </button>
        ))}
      </p>
    </section>
  );
}
