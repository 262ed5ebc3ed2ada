/**
 * What is known of the editor: read in the site's own source; in public automation scripts or issues; tried on a page
 * built like the site; nothing.
 */
type Evidence = 'source' | 'reports' | 'copy' | 'none';

export interface KnownSite {
  /** The name people know it by. */
  readonly name: string;
  /** The match pattern that the browser is asked for. */
  readonly pattern: string;
  /** What its text stands in, as far as known. Fields are recognized by their markers, never by the address. */
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
    editor: 'unknown',
    evidence: 'none',
    isCommon: true,
  },
  { name: 'Zety', pattern: 'https://*.zety.com/*', editor: 'unknown', evidence: 'none', isCommon: true },
  { name: 'Novoresume', pattern: 'https://*.novoresume.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'Enhancv', pattern: 'https://*.enhancv.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'Kickresume', pattern: 'https://*.kickresume.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'Rezi', pattern: 'https://*.rezi.ai/*', editor: 'unknown', evidence: 'none' },
  { name: 'Teal', pattern: 'https://*.tealhq.com/*', editor: 'unknown', evidence: 'none' },
  {
    name: 'MyPerfectResume',
    pattern: 'https://*.myperfectresume.com/*',
    editor: 'unknown',
    evidence: 'none',
  },
  { name: 'ResumeHelp', pattern: 'https://*.resumehelp.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'LiveCareer', pattern: 'https://*.livecareer.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'Resume Genius', pattern: 'https://*.resumegenius.com/*', editor: 'unknown', evidence: 'none' },
  { name: 'Indeed', pattern: 'https://*.indeed.com/*', editor: 'unknown', evidence: 'none' },
];
