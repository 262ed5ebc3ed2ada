import { askPage, startContent } from '../platform/ask-page.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';
import { browser } from '../platform/browser.ts';
import { say, sayCount } from '../platform/i18n.ts';
import type { InsertTarget } from '../platform/page-api.ts';
import { changeProseFields, isSame } from '../platform/prose-fields.ts';
import { isSiteOn, sitePattern, syncSites, turnSiteOff, turnSiteOn } from '../platform/sites.ts';
import { isSiteUsed, noteSiteUsed } from '../platform/used-sites.ts';
import { hasWordOnline } from '../platform/word-online.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type InsertOutcome, noPage, type PageLink, type PageStatus } from './page.ts';
import { reachOf } from './special-pages.ts';

interface Tab {
  readonly id: number;
  /** Undefined where no extension may run. */
  readonly pattern: string | undefined;
  readonly site: string;
}

async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // The address is told only for pages the extension may touch.
  const pattern = tab.url ? sitePattern(tab.url) : undefined;
  return { id: tab.id, pattern, site: pattern && tab.url ? new URL(tab.url).hostname : '' };
}

/** The frame whose field has the focus and is declared not to be prose. */
async function silencedIn(tabId: number) {
  const answers = await askPage({ tabId }, 'silencedField').catch(() => []);
  return answers.find(({ value }) => value?.label);
}

/** The words around the first sign that is written otherwise, short enough for a notice. */
function firstEscape(text: string, written: string): string {
  let at = 0;
  while (text[at] === written[at]) at++;
  return written.slice(Math.max(0, at - 24), at + 28);
}

/** The frame whose field had the focus last. */
async function targetFrame(
  tabId: number,
  isParagraph = false,
): Promise<(InsertTarget & { frameId: number }) | undefined> {
  const answers = await askPage({ tabId }, 'insertTarget', isParagraph);
  const targets = answers.flatMap(({ frameId, value }) => (value ? [{ frameId, ...value }] : []));
  return targets.sort((a, b) => b.focusedAt - a.focusedAt)[0];
}

/**
 * The link to the tab in front. Opening it starts the hints on that tab. A popup goes when the tab does; a panel
 * (`isPanel`) stays and follows the user from tab to tab.
 */
export function openPageLink(isPanel: boolean): PageLink {
  let current: Tab | undefined;
  let started = reach();
  let lastInsert: { tabId: number; frameId: number } | undefined;

  async function reach(): Promise<Tab | undefined> {
    try {
      const tab = await activeTab();
      current = tab?.pattern ? tab : undefined;
      if (current) await startContent(current.id);
    } catch {
      current = undefined;
    }
    return current;
  }

  const status = async (): Promise<PageStatus> => {
    const running = await started;
    const settings = await readSettings();
    const isPaused = settings.pausedUntil > Date.now();
    const pausedUntil = isPaused ? settings.pausedUntil : 0;
    if (!running?.pattern) {
      const reason = say(isPanel ? 'popup_page_not_let_in' : 'popup_page_closed');
      return { ...noPage, pausedUntil, reason };
    }
    const answers = await askPage({ tabId: running.id }, 'state').catch(() => []);
    const tooLong = answers.find(({ value }) => value.tooLong)?.value.tooLong;
    const canvas = answers.find(({ value }) => value.canvas)?.value.canvas;
    const isAlways = await isSiteOn(running.pattern);
    const reason = async () => {
      if (tooLong) return say('popup_field_too_long', tooLong);
      if (canvas) return reachOf(canvas, isAlways);
      if (await hasWordOnline(running.id)) return say('word_online');
      return answers.some(({ value }) => value.fields > 0) ? '' : say('popup_no_editor');
    };
    return {
      state: answers.length > 0 ? 'on' : 'off',
      site: running.site,
      isAlways,
      pausedUntil,
      isPausedHere: !isPaused && answers.some(({ value }) => value.isPaused),
      silenced: (await silencedIn(running.id))?.value?.label ?? '',
      hints: answers.reduce((sum, { value }) => sum + value.hints, 0),
      reason: await reason(),
    };
  };

  const copy = async (text: string): Promise<InsertOutcome> => {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied', sentence: '' };
  };

  return {
    tab: async () => (await started)?.id,
    status,

    watch(run, signal) {
      if (!isPanel) return;
      const again = () => {
        started = reach();
        run();
      };
      const { onActivated, onUpdated } = browser.tabs;
      const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
        if (tab.active && change.status === 'complete') again();
      };
      onActivated.addListener(again);
      onUpdated.addListener(updated);
      // Another field may have the caret by now, or a click on the icon may have let Upshot in.
      addEventListener('focus', again, { signal });
      document.documentElement.addEventListener('pointerenter', again, { signal });
      signal.addEventListener('abort', () => {
        onActivated.removeListener(again);
        onUpdated.removeListener(updated);
      });
    },

    async pauseHere(isPaused) {
      const running = await started;
      if (running) await askPage({ tabId: running.id }, 'pauseHere', isPaused);
    },

    async target() {
      const running = await started;
      return running && targetFrame(running.id);
    },
    async insert(text, isMeant = false, isParagraph = false) {
      const running = await started;
      const target = running && (await targetFrame(running.id, isParagraph));
      if (!running?.pattern || !target) return copy(text);
      const { site } = running;
      const frame = { tabId: running.id, frameId: target.frameId };
      const [asked] = target.isLatex ? await askPage(frame, 'written', text) : [];
      const written = asked?.value ?? text;
      const excess = written.length - (target.room ?? Number.POSITIVE_INFINITY);
      if (excess > 0) return { kind: 'failed', sentence: sayCount('popup_too_long', excess, target.label) };
      const isNew = !isMeant && !(await isSiteOn(running.pattern)) && !(await isSiteUsed(site));
      const firstUse = isNew ? say('popup_first_use', site, target.label) : '';
      const latex = isMeant || written === text ? '' : say('popup_latex', firstEscape(text, written));
      if (firstUse || latex) return { kind: 'asked', sentence: `${firstUse} ${latex}`.trim() };
      lastInsert = frame;
      const [answer] = await askPage(lastInsert, 'insert', text, isParagraph);
      if (answer?.value.outcome !== 'done') return copy(text);
      // Asking once more next time is all that is lost.
      await noteSiteUsed(site).catch(() => {});
      return { kind: 'inserted', sentence: '', isUndoable: answer.value.isUndoable };
    },
    async readSilenced() {
      const running = await started;
      const field = running && (await silencedIn(running.id))?.value;
      if (!field) return;
      await changeProseFields(fields => [...fields.filter(other => !isSame(other, field)), field]);
      await syncSites();
      await askPage({ tabId: running.id }, 'stop');
      await startContent(running.id);
    },
    async undoInsert() {
      const [answer] = lastInsert ? await askPage(lastInsert, 'undoInsert') : [];
      return answer?.value ?? false;
    },
    async setAlways(on) {
      // Nothing may be awaited before the request: it would no longer count as the user's click.
      if (!current?.pattern) throw new Error(say('popup_page_closed'));
      if (on) await turnSiteOn(current.pattern);
      else {
        // Afterwards the page may be out of reach.
        await askPage({ tabId: current.id }, 'stop');
        await showBadge(current.id, badgeOf([]));
        await turnSiteOff(current.pattern);
      }
      return status();
    },
  };
}
