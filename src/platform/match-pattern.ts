const PARTS = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//;

/** Whether every page of one match pattern (`https://a.example.com/*`) is a page of another (`https://*.example.com/*`). */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '<all_urls>') return true;
  const [, wideScheme, wideHost = ''] = PARTS.exec(wide) ?? [];
  const [, scheme, host = ''] = PARTS.exec(narrow) ?? [];
  if (!wideScheme || !scheme || (wideScheme !== '*' && wideScheme !== scheme)) return false;
  if (wideHost === '*' || wideHost === host) return true;
  const domain = wideHost.startsWith('*.') ? wideHost.slice(2) : undefined;
  return domain !== undefined && (host.replace(/^\*\./, '') === domain || host.endsWith(`.${domain}`));
}

/** What a match pattern is about, for people: `example.com`, or undefined for every site. */
export function siteName(pattern: string): string | undefined {
  const host = PARTS.exec(pattern)?.[2];
  return host === undefined || host === '*' ? undefined : host.replace(/^\*\./, '');
}
