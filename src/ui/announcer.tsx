import { useEffect, useRef, useState } from 'preact/hooks';

/** Lets a burst (typing in a search) come down to its last message, in ms. */
const SETTLES = 500;
/** Messages come no closer than this, in ms: speech takes its time (WCAG 4.1.3, see ARIA22). */
const APART = 2_000;

/**
 * The page's one polite live region. Says the words once no other message came for half a second, two seconds after the
 * last ones at the earliest, and never while an input method composes; a new object with the same words is said again.
 */
export function Announcer({ message }: { message: { text: string } }) {
  const [said, say] = useState('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  const isComposing = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event) => {
      isComposing.current = type === 'compositionstart';
    };
    addEventListener('compositionstart', note);
    addEventListener('compositionend', note);
    return () => {
      removeEventListener('compositionstart', note);
      removeEventListener('compositionend', note);
    };
  }, []);
  useEffect(() => {
    say('');
    let timer = setTimeout(
      function tell() {
        if (isComposing.current) {
          timer = setTimeout(tell, SETTLES);
          return;
        }
        if (message.text) last.current = performance.now();
        say(message.text);
      },
      Math.max(SETTLES, last.current + APART - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="for-screen-readers" role="status">
      {said}
    </p>
  );
}
