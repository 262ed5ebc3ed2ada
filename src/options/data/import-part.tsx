import { useState } from 'preact/hooks';
import { kindNames } from '../../goals/all-kinds.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { importFile, type OpenedFile, openFile } from './keep-everything.ts';
import { problemSentence } from './problem-sentence.ts';

/** Opens a backup, shows what it would do, and takes it over when told to. */
export function ImportPart({ attempt, announce }: SectionProps) {
  const [file, setFile] = useState<OpenedFile>();
  const [problem, setProblem] = useState('');
  const [how, setHow] = useState<'merge' | 'replace'>('merge');

  const open = (chosen: File) =>
    attempt(async () => {
      setFile(undefined);
      setProblem('');
      const result = await openFile(chosen);
      if ('problem' in result) {
        const sentence = problemSentence(result.problem);
        setProblem(sentence);
        announce(`${sentence} ${say('data_untouched')}`);
      } else setFile(result);
    });

  const take = (opened: OpenedFile) =>
    attempt(async () => {
      await importFile(opened, how);
      setFile(undefined);
      announce(say('data_imported'));
      setProblem('');
    });

  return (
    <section>
      <h2>{say('data_import')}</h2>
      <p>
        <label class="data-file">
          <span class="data-label">{say('data_choose')}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) open(chosen);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {problem !== '' && (
        <p class="problem" data-part="problem">
          {problem} {say('data_untouched')}
        </p>
      )}
      {file && (
        <div class="data-preview" data-part="preview">
          <FileCounts file={file} />
          <fieldset class="choices">
            <legend>{say('data_how')}</legend>
            {(['merge', 'replace'] as const).map(one => (
              <label key={one} class="data-tick">
                <input
                  type="radio"
                  name="how"
                  value={one}
                  checked={how === one}
                  onChange={() => setHow(one)}
                />
                <span>
                  {say(`data_${one}`)}
                  <span class="choice-help">
                    {one === 'replace'
                      ? sayCount('data_replace_help', file.preview.missing)
                      : say('data_merge_help')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <p class="data-buttons">
            <button type="button" class="button is-main" data-part="take" onClick={() => take(file)}>
              {say('data_take')}
            </button>
            <button type="button" class="button" onClick={() => setFile(undefined)}>
              {say('popup_cancel')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function FileCounts({ file: { preview, opened } }: { file: OpenedFile }) {
  return (
    <>
      <table class="data-counts">
        <thead>
          <tr>
            <th scope="col">{say('data_in_file')}</th>
            <th scope="col">{say('data_new')}</th>
            <th scope="col">{say('data_changed')}</th>
            <th scope="col">{say('data_same')}</th>
          </tr>
        </thead>
        <tbody>
          {kindNames.map(name => (
            <tr key={name}>
              <th scope="row">{say(`data_kind_${name}`)}</th>
              <td>{preview.counts[name].new}</td>
              <td>{preview.counts[name].changed}</td>
              <td>{preview.counts[name].same}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened.unreadable.length > 0 && (
        <details>
          <summary>{sayCount('data_unreadable', opened.unreadable.length)}</summary>
          <ul>
            {opened.unreadable.slice(0, 50).map(one => (
              <li key={one.entry ?? 0}>{problemSentence(one)}</li>
            ))}
            {opened.unreadable.length > 50 && <li>{say('data_more', opened.unreadable.length - 50)}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
