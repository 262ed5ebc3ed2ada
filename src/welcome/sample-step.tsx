import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import type { StepProps } from './step.ts';

/** A line to fix, in a field that is marked as the fields of any page are. */
function Sample({ onChange }: { onChange: (text: string) => void }) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = field.current!;
    // Set once: from here on the words are the user's.
    element.textContent = say('welcome_sample');
    const observer = new MutationObserver(() => onChange(element.textContent ?? ''));
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [onChange]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area has no ranges that can be marked in Firefox.
    <div
      ref={field}
      class="sample"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={say('welcome_sample_label')}
      contentEditable={true}
    />
  );
}

export function SampleStep({ heading, onDone }: StepProps) {
  const [isFixed, setFixed] = useState(false);
  const look = useRef((text: string) => setFixed(text !== say('welcome_sample'))).current;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome_sample_title')}
      </h1>
      <p class="lead">{say('welcome_sample_text')}</p>
      <Sample onChange={look} />
      <p class="outcome" role="status">
        {say(isFixed ? 'welcome_sample_fixed' : 'welcome_sample_do')}
      </p>
      <p class="actions">
        <button type="button" class={isFixed ? 'button is-main' : 'button'} onClick={onDone}>
          {say(isFixed ? 'welcome_next' : 'welcome_skip')}
        </button>
      </p>
    </>
  );
}
