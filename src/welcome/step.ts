import type { RefObject } from 'preact';

/** What every step is given. */
export interface StepProps {
  /** Takes the focus when the step is shown. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDone: () => void;
}
