import { browser } from './browser.ts';
import { docsScripts } from './docs-scripts.ts';
import { covers } from './match-pattern.ts';
import { overleafScripts } from './overleaf-scripts.ts';
import { PROSE_FIELDS, PROSE_SCRIPT } from './prose-fields-key.ts';

const SCRIPT_ID = 'hints';
const OFF_KEY = 'sites-off';

/** `https://example.com/*` for a page's address, or undefined where no extension may run. */
export function sitePattern(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

async function sitesOff(): Promise<string[]> {
  const stored = (await browser.storage.local.get(OFF_KEY))[OFF_KEY];
  return Array.isArray(stored) ? stored.filter(site => typeof site === 'string') : [];
}

/** Whether the user has said of any field that it is prose although its page says not. */
async function hasProseFields(): Promise<boolean> {
  const stored = (await browser.storage.local.get(PROSE_FIELDS))[PROSE_FIELDS];
  return Array.isArray(stored) && stored.length > 0;
}

/** Whether hints start by themselves on a site. */
export async function isSiteOn(pattern: string): Promise<boolean> {
  const isGranted = await browser.permissions.contains({ origins: [pattern] });
  return isGranted && !(await sitesOff()).some(site => covers(site, pattern));
}

/**
 * Makes the browser run the content script on exactly the sites it may: those granted and not switched off.
 * Safe to call at any time; the browser keeps the registration over restarts but not over updates.
 */
export function syncSites(): Promise<void> {
  // The popup and the background may both be at it.
  return navigator.locks.request('sites', register);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = await sitesOff();
  const matches = origins.filter(origin => !off.some(site => covers(site, origin)));
  const hints = {
    id: SCRIPT_ID,
    matches,
    excludeMatches: off,
    js: ['content.js'],
    css: ['marks.css'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const proseFields = {
    ...hints,
    id: 'prose-fields',
    js: [PROSE_SCRIPT],
    css: [],
    runAt: 'document_start' as const,
  };
  const wanted = [
    ...(matches.length > 0 ? [hints] : []),
    ...docsScripts(matches),
    ...overleafScripts(matches),
    ...(matches.length > 0 && (await hasProseFields()) ? [proseFields] : []),
  ];
  const there = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const gone = [...there].filter(id => !wanted.some(script => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = wanted.filter(({ id }) => there.has(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const added = wanted.filter(({ id }) => !there.has(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** The match patterns of the sites where hints start by themselves. */
export async function sitesOn(): Promise<string[]> {
  const [{ origins = [] }, off] = await Promise.all([browser.permissions.getAll(), sitesOff()]);
  return origins.filter(origin => !off.some(site => covers(site, origin))).sort();
}

/** Calls `run` whenever the user grants or revokes something, here or in the browser's own settings. */
export function watchSites(run: () => void, signal: AbortSignal): void {
  const listen = () => run();
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(listen);
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(listen);
    browser.storage.local.onChanged.removeListener(listen);
  });
}

/** Asks the browser for a site; must be called straight from the user's click. False when the user said no. */
export async function turnSiteOn(pattern: string): Promise<boolean> {
  return turnSitesOn([pattern]);
}

/** The same for several sites in one question of the browser. */
export async function turnSitesOn(patterns: readonly string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [...patterns] }))) return false;
  const isOn = (site: string) => patterns.some(pattern => covers(pattern, site));
  await browser.storage.local.set({ [OFF_KEY]: (await sitesOff()).filter(site => !isOn(site)) });
  await syncSites();
  return true;
}

/** Gives a site back. Where the browser holds the permission for good, the site is remembered as switched off. */
export async function turnSiteOff(pattern: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // What was allowed may reach further than this one site.
  const granted = origins.filter(origin => covers(origin, pattern));
  const isGone = await browser.permissions
    .remove({ origins: granted.length > 0 ? granted : [pattern] })
    .catch(() => false);
  if (!isGone || (await browser.permissions.contains({ origins: [pattern] })))
    await browser.storage.local.set({ [OFF_KEY]: [...new Set([...(await sitesOff()), pattern])] });
  await syncSites();
}
