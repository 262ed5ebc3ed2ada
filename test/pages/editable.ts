import { RICH_HTML } from './content.ts';
import { boldIn, expose } from './expose.ts';

/** Makes an element a plain editor with the shared content and lets the tests ask it. */
export function makeEditable(editor: HTMLElement): void {
  editor.contentEditable = 'true';
  editor.innerHTML = RICH_HTML;
  expose({
    model: () => editor.innerText.replaceAll(/\n+/g, '\n').trimEnd(),
    bold: () => boldIn(editor.innerHTML),
    remote: text => editor.querySelector('p')?.prepend(text),
    lock: () => {
      editor.contentEditable = 'false';
    },
  });
}

/** Puts a frame into the shell; its body becomes a plain editor once `fill` has given it a document. */
export function makeEditableFrame(fill: (frame: HTMLIFrameElement) => void): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 720px; height: 420px';
  frame.addEventListener('load', () => {
    const body = frame.contentDocument?.body;
    if (body?.id === 'framed') makeEditable(body);
  });
  document.querySelector('#editor')?.append(frame);
  fill(frame);
}

export const FRAME_HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Resume</title></head><body id="framed"></body></html>';
