import { createElement, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BLOCK_HTML, LAST_BLOCK } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

// Blocks within blocks as Gutenberg draws them: each text an editable element of its own, its HTML in a store, a toolbar
// beside the block that has the focus, and a history of the store in place of the browser's.

type Texts = readonly string[];

let texts: Texts = [BLOCK_HTML, 'Harbor Supplies', LAST_BLOCK];
let isLocked = false;
let redraw = () => {};
const past: { texts: Texts; at: number }[] = [];
/** Changes that come so soon (ms) after one another are one step back. */
const ONE_STEP = 100;

function change(index: number, html: string): void {
  if (texts[index] === html) return;
  const last = past.at(-1);
  if (!last || Date.now() - last.at > ONE_STEP) past.push({ texts, at: Date.now() });
  texts = texts.map((text, at) => (at === index ? html : text));
  redraw();
}

function undo(): void {
  const step = past.pop();
  if (!step) return;
  texts = step.texts;
  redraw();
}

function RichText({ index, tag }: { index: number; tag: string }) {
  const element = useRef<HTMLElement>(null);
  const html = texts[index] ?? '';
  useLayoutEffect(() => {
    const { current } = element;
    if (current && current.innerHTML !== html) current.innerHTML = html;
  }, [html]);
  return createElement(tag, {
    ref: element,
    contentEditable: !isLocked,
    suppressContentEditableWarning: true,
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': 'Block: Paragraph',
    className: 'rich-text',
    style: { whiteSpace: 'pre-wrap', minWidth: '1px' },
    onInput: (event: { currentTarget: HTMLElement }) => change(index, event.currentTarget.innerHTML),
  });
}

function Block({ index, tag, focused }: { index: number; tag: string; focused: number }) {
  const toolbar = createElement(
    'div',
    {
      role: 'toolbar',
      'aria-label': 'Block tools',
      style: { position: 'absolute', transform: 'translateY(-100%)' },
    },
    'Bold',
  );
  return createElement(
    'div',
    { className: 'wp-block', 'data-block': index, tabIndex: -1 },
    focused === index ? toolbar : null,
    createElement(RichText, { index, tag }),
  );
}

function Canvas() {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [focused, focus] = useReducer((_: number, index: number) => index, -1);
  useEffect(() => {
    redraw = () => flushSync(draw);
  }, []);
  const block = (index: number, tag: string) => createElement(Block, { key: index, index, tag, focused });
  return createElement(
    'div',
    {
      className: 'is-root-container',
      onFocus: (event: { target: EventTarget }) =>
        focus(
          Number((event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset.block ?? -1),
        ),
      onKeyDown: (event: { key: string; ctrlKey: boolean; metaKey: boolean; preventDefault(): void }) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        undo();
      },
    },
    createElement(
      'div',
      { className: 'wp-block-group' },
      block(0, 'p'),
      createElement('div', {}, block(1, 'h3')),
    ),
    block(2, 'p'),
  );
}

flushSync(() => createRoot(mount()).render(createElement(Canvas)));

expose({
  model: () => {
    const shown = document.createElement('div');
    shown.innerHTML = (texts[0] ?? '')
      .replaceAll(/<br\s*\/?>(?=<\/(?:div|p)>)/g, '')
      .replaceAll(/<br\s*\/?>|<(?:div|p)>/g, '\n');
    return shown.textContent ?? '';
  },
  bold: () => boldIn(texts[0] ?? ''),
  remote: text => change(0, text + texts[0]),
  lock: () => {
    isLocked = true;
    redraw();
  },
});
