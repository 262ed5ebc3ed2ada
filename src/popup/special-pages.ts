import { DOCS_HOST } from '../platform/docs-scripts.ts';
import { type MessageKey, say } from '../platform/i18n.ts';
import type { FrameState } from '../platform/page-api.ts';

type Canvas = NonNullable<FrameState['canvas']>;

const REASONS: Record<Exclude<Canvas['reason'], ''>, MessageKey> = {
  starting: 'docs_starting',
  'no-script': 'docs_no_script',
  'no-interface': 'docs_no_interface',
  'no-layer': 'docs_no_layer',
  unwanted: 'docs_unwanted',
};

/** How much of a document on a canvas can be reached and why not all of it, in a sentence; '' when it is all. */
export function reachOf({ access, reason, isReadOnly }: Canvas, isAlways: boolean): string {
  if (access === 'opened' && reason === 'no-script') return say('docs_opened_early');
  if (access === 'opened' || access === 'copied') return say(`docs_${access}`);
  if (reason === 'no-script' && !isAlways) return say('docs_not_always');
  if (reason) return say(REASONS[reason]);
  return isReadOnly ? say('docs_read_only') : '';
}

/** What to say once hints start by themselves on a site. */
export function alwaysOn(site: string): string {
  return site === DOCS_HOST ? say('docs_always_on') : say('popup_always_on', site);
}
