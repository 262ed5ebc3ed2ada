import type { CanvasState } from '../editors/editor.ts';
import type { DocsDocument } from './docs-document.ts';
import { modeOf } from './input-frame.ts';

/** Attributes whose values are geometry or style. Every other value could hold words of the document. */
const PLAIN = new Set('x y width height transform fill data-font-css data-style role class style'.split(' '));
const MOST_RECTS = 400;

/** Every visible sign as an x: lengths, spaces and control characters stay, the words go. */
function masked(text: string): string {
  return text.replaceAll(/[^\s\p{C}]/gu, 'x');
}

function shapeOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, PLAIN.has(name) ? value : masked(value)]),
  );
}

/** Where control characters stand in a text, as `offset:code` in hexadecimal. */
function controlsOf(raw: string): string[] {
  return [...raw.matchAll(/[^\P{C}\n\t]/gu)]
    .slice(0, MOST_RECTS)
    .map(({ 0: sign, index }) => `${index}:${sign.codePointAt(0)?.toString(16)}`);
}

/**
 * How a document is built, as JSON and without any of its words: for finding out what Google has changed. Addresses,
 * names and titles stay out as well.
 */
export function diagnose(editor: HTMLElement, state: CanvasState, open: DocsDocument | undefined): string {
  const pages = [...editor.querySelectorAll<HTMLElement>('.kix-page-paginated')];
  const drawings = [...editor.querySelectorAll('.kix-canvas-tile-content svg')];
  const rects = drawings.flatMap(svg => [...svg.querySelectorAll('rect[aria-label]')]);
  const raw = open?.text.raw ?? '';
  return JSON.stringify(
    {
      version: 1,
      browser: navigator.userAgent,
      language: document.documentElement.lang,
      scale: devicePixelRatio,
      state,
      mode: modeOf() ?? 'not named in English',
      hasFlagScript: open?.bridge.ask('hello') ?? false,
      hasInterface: open?.bridge.ask('hasInterface') ?? false,
      selection: open?.bridge.ask('selection') ?? null,
      hasInput: open?.input.find() !== undefined,
      found: Object.fromEntries(
        [
          '#docs-editor',
          '.kix-appview-editor',
          '.kix-rotatingtilemanager',
          '.kix-rotatingtilemanager-content',
          '.kix-page-paginated',
          'canvas.kix-canvas-tile-content',
          '.kix-canvas-tile-selection',
          '.kix-cursor',
          '#kix-current-user-cursor-caret',
          '#docs-toolbar-mode-switcher',
          'iframe.docs-texteventtarget-iframe',
          'clipPath rect',
        ].map(selector => [selector, document.querySelectorAll(selector).length]),
      ),
      pages: pages.map(page => page.getAttribute('style')),
      drawings: drawings.map(svg => ({
        parents: parentsOf(svg, editor),
        groups: [...svg.querySelectorAll('g')].slice(0, 20).map(shapeOf),
      })),
      rects: rects.slice(0, MOST_RECTS).map(shapeOf),
      textLength: raw.length,
      lines: masked(raw).split('\n').slice(0, MOST_RECTS),
      controls: controlsOf(raw),
    },
    null,
    1,
  );
}

function parentsOf(element: Element, root: Element): string[] {
  const parents: string[] = [];
  for (let node = element.parentElement; node && node !== root; node = node.parentElement)
    parents.push(`${node.localName}.${node.className}`);
  return parents;
}
