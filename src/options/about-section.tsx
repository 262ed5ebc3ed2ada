import { say } from '../platform/i18n.ts';
import { openOwnPage, version } from '../platform/own-pages.ts';
import { licenses } from './licenses.ts';
import type { SectionProps } from './section.ts';

export function AboutSection({ attempt }: SectionProps) {
  return (
    <>
      <p>{say('options_about_version', version())}</p>
      <p class="help">{say('options_about_text')}</p>
      <p>
        <button type="button" class="button" onClick={() => attempt(() => openOwnPage('welcome.html'))}>
          {say('options_about_welcome')}
        </button>
      </p>
      <h2>{say('options_about_licenses')}</h2>
      <p class="help">{say('options_about_licenses_help')}</p>
      {licenses.map(({ name, version, license, text }) => (
        <details key={name}>
          <summary>
            {name} {version} · {license}
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
    </>
  );
}
