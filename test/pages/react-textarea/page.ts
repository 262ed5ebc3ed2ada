import { createElement, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TEXT } from '../content.ts';
import { expose, mount } from '../expose.ts';

/** Controlled by React and growing with its text. */
function Growing() {
  const [text, setText] = useState(TEXT);
  const [isLocked, setLocked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${Math.max(text.length > 0 ? current.scrollHeight : 0, 40)}px`;
    expose({
      model: () => text,
      bold: () => '',
      remote: added => flushSync(() => setText(added + text)),
      lock: () => flushSync(() => setLocked(true)),
    });
  }, [text]);
  return createElement('textarea', {
    ref: field,
    value: text,
    readOnly: isLocked,
    onChange: event => setText(event.currentTarget.value),
  });
}

flushSync(() => createRoot(mount()).render(createElement(Growing)));
