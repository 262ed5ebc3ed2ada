import type { Settings } from '../settings/settings.ts';

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  /** Stores a change; a failure is said at the top of the page. */
  readonly change: (change: (settings: Settings) => Partial<Settings>) => void;
  /** Does something that may fail, said at the top of the page as well. */
  readonly attempt: (act: () => Promise<unknown>) => void;
  /** Says something through the page's live region. */
  readonly announce: (text: string) => void;
}
