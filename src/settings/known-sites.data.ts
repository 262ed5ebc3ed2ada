/**
 * What is known of the editor: read in the site's own source; in public automation scripts or issues; tried on a page
 * built like the site; unverified: the address alone is known, nobody has looked at the editor behind the login.
 */
type Evidence = 'source' | 'reports' | 'copy' | 'unverified';

export interface KnownSite {
  /** The name people know it by. */
  readonly name: string;
  /** The match pattern that the browser is asked for. */
  readonly pattern: string;
  /**
   * What its text stands in, as far as known. Fields are recognized by their markers, never by the address: a site that
   * is unverified works as far as it uses one of the editors that Upshot knows.
   */
  readonly editor: string;
  readonly evidence: Evidence;
  /** Offered in the first minute. */
  readonly isCommon?: boolean;
}

/** Sites where people write resumes, the common ones first. */
export const KNOWN_SITES: readonly KnownSite[] = [
  {
    name: 'Google Docs',
    pattern: 'https://docs.google.com/*',
    editor: 'canvas',
    evidence: 'copy',
    isCommon: true,
  },
  {
    name: 'LinkedIn',
    pattern: 'https://www.linkedin.com/*',
    editor: 'TipTap (profile forms)',
    evidence: 'reports',
    isCommon: true,
  },
  {
    name: 'Overleaf',
    pattern: 'https://www.overleaf.com/*',
    editor: 'CodeMirror 6',
    evidence: 'source',
    isCommon: true,
  },
  {
    name: 'FlowCV',
    pattern: 'https://*.flowcv.com/*',
    editor: 'editable element',
    evidence: 'reports',
    isCommon: true,
  },
  {
    name: 'Reactive Resume',
    pattern: 'https://rxresu.me/*',
    editor: 'TipTap',
    evidence: 'source',
    isCommon: true,
  },
  {
    name: 'Resume.io',
    pattern: 'https://*.resume.io/*',
    editor: 'unverified',
    evidence: 'unverified',
    isCommon: true,
  },
  {
    name: 'Zety',
    pattern: 'https://*.zety.com/*',
    editor: 'unverified',
    evidence: 'unverified',
    isCommon: true,
  },
  { name: 'Novoresume', pattern: 'https://*.novoresume.com/*', editor: 'unverified', evidence: 'unverified' },
  { name: 'Enhancv', pattern: 'https://*.enhancv.com/*', editor: 'unverified', evidence: 'unverified' },
  { name: 'Kickresume', pattern: 'https://*.kickresume.com/*', editor: 'unverified', evidence: 'unverified' },
  { name: 'Rezi', pattern: 'https://*.rezi.ai/*', editor: 'unverified', evidence: 'unverified' },
  { name: 'Teal', pattern: 'https://*.tealhq.com/*', editor: 'unverified', evidence: 'unverified' },
  {
    name: 'MyPerfectResume',
    pattern: 'https://*.myperfectresume.com/*',
    editor: 'unverified',
    evidence: 'unverified',
  },
  { name: 'ResumeHelp', pattern: 'https://*.resumehelp.com/*', editor: 'unverified', evidence: 'unverified' },
  { name: 'LiveCareer', pattern: 'https://*.livecareer.com/*', editor: 'unverified', evidence: 'unverified' },
  {
    name: 'Resume Genius',
    pattern: 'https://*.resumegenius.com/*',
    editor: 'unverified',
    evidence: 'unverified',
  },
  { name: 'Indeed', pattern: 'https://*.indeed.com/*', editor: 'unverified', evidence: 'unverified' },
];
