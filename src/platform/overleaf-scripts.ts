import { covers } from './match-pattern.ts';

const SITE = 'https://www.overleaf.com/*';
const PROJECTS = 'https://www.overleaf.com/project/*';
const PAGE_SCRIPT = 'overleaf-page.js';
const FIELD_SCRIPT = 'overleaf.js';

/** The scripts an Overleaf project needs besides the content script, when one of `origins` gives it: see `docsScripts`. */
export function overleafScripts(origins: readonly string[]) {
  if (!origins.some(origin => covers(origin, SITE))) return [];
  const shared = {
    matches: [PROJECTS],
    allFrames: false,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  return [
    { ...shared, id: 'overleaf-page', js: [PAGE_SCRIPT], world: 'MAIN' as const },
    { ...shared, id: 'overleaf', js: [FIELD_SCRIPT] },
  ];
}

/** The same scripts for a project that is open already; they find its editor as well. */
export function overleafScriptsFor(url: string) {
  if (!url.startsWith(PROJECTS.slice(0, -1))) return [];
  return [{ files: [PAGE_SCRIPT], world: 'MAIN' as const }, { files: [FIELD_SCRIPT] }];
}
