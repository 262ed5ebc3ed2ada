import { useEffect, useState } from 'preact/hooks';

// Lets a burst (typing in a search) come down to its last message.
const settled = 500;

/**
 * The page's one polite live region. Says the words once no other message came for half a second; a new object with
 * the same words is said again.
 */
export function Announcer({ message }: { message: { text: string } }) {
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    const timer = setTimeout(() => say(message.text), settled);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="for-screen-readers" role="status">
      {said}
    </p>
  );
}
