import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../platform/i18n.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { readSettings, watchSettings } from '../settings/read-settings.ts';
import { Announcer } from '../ui/announcer.tsx';
import { later } from '../ui/later.tsx';
import { Logo } from '../ui/logo.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { HelpSection } from './help-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PhrasesSection } from './phrases-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { RulesSection } from './rules-section.tsx';
import type { SectionProps } from './section.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useLive } from './use-live.ts';

const DataSection = later<SectionProps>(() =>
  import('./data-section.tsx').then(({ DataSection }) => DataSection),
);

/** The sections in order, by the part of the address that names them: `options.html#rules`. */
const SECTIONS = {
  rules: { title: 'options_rules', Section: RulesSection },
  phrases: { title: 'options_phrases', Section: PhrasesSection },
  ignored: { title: 'options_ignored', Section: IgnoredSection },
  sites: { title: 'options_sites', Section: SitesSection },
  appearance: { title: 'options_appearance', Section: AppearanceSection },
  language: { title: 'options_language', Section: LanguageSection },
  shortcuts: { title: 'options_shortcuts', Section: ShortcutsSection },
  data: { title: 'options_data', Section: DataSection },
  privacy: { title: 'options_privacy', Section: PrivacySection },
  help: { title: 'options_help', Section: HelpSection },
  about: { title: 'options_about', Section: AboutSection },
} satisfies Record<string, { title: MessageKey; Section: (props: SectionProps) => unknown }>;
type SectionId = keyof typeof SECTIONS;

/** `#help/blank` is the section `help`, which looks for the rest itself. */
function sectionOf(hash: string): SectionId {
  const id = hash.slice(1).split('/')[0] ?? '';
  return id in SECTIONS ? (id as SectionId) : 'rules';
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listen = () => setHash(location.hash);
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  return hash;
}

export function App() {
  const settings = useLive(readSettings, watchSettings);
  const [problem, setProblem] = useState('');
  const [announcement, setAnnouncement] = useState({ text: '' });
  const current = sectionOf(useHash());
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);

  // The first section leaves the focus where the browser put it; a chosen one is read out from its heading.
  useEffect(() => {
    if (shown.current !== current) heading.current?.focus();
    shown.current = current;
    setProblem('');
  }, [current]);

  const attempt = useCallback((act: () => Promise<unknown>) => {
    setProblem('');
    act().catch(error => setProblem(error instanceof Error ? error.message : String(error)));
  }, []);
  const change: SectionProps['change'] = useCallback(run => attempt(() => changeSettings(run)), [attempt]);
  const announce = useCallback((text: string) => setAnnouncement({ text }), []);

  const { title, Section } = SECTIONS[current];
  return (
    <div class="options">
      <header class="side">
        <p class="product">
          <Logo />
          {say('options_product')}
        </p>
        <nav aria-label={say('options_nav')}>
          <ul>
            {Object.entries(SECTIONS).map(([id, section]) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  {say(section.title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
        {problem && (
          <p class="problem" role="alert">
            {problem} {say('options_not_saved')}
          </p>
        )}
        {settings && <Section settings={settings} change={change} attempt={attempt} announce={announce} />}
      </main>
      <Announcer message={announcement} />
    </div>
  );
}
