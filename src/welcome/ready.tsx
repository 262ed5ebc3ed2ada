import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { shortcuts } from '../platform/shortcuts.ts';

/** Where to find Upshot from now on. */
export function Ready({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void shortcuts().then(all => setKeys(all.find(({ description }) => description === '')?.keys ?? ''));
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome_ready_title')}
      </h1>
      <p class="lead">{say('welcome_ready_text')}</p>
      <p class="help">{keys ? say('welcome_ready_keys', keys) : say('welcome_ready_pin')}</p>
      <p class="actions">
        <a class="button" href="options.html">
          {say('welcome_ready_options')}
        </a>
        <a class="button" href="options.html#help">
          {say('welcome_ready_help')}
        </a>
      </p>
    </>
  );
}
