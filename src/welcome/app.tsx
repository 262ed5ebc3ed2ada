import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { Logo } from '../ui/logo.tsx';
import { GoalStep } from './goal-step.tsx';
import { Ready } from './ready.tsx';
import { SampleStep } from './sample-step.tsx';
import { SitesStep } from './sites-step.tsx';

const STEPS = [SampleStep, SitesStep, GoalStep];

/** The first minute: three steps, each of which may be passed over, then where to find Upshot. */
export function App() {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);

  const Step = STEPS[at];
  return (
    <main class="welcome">
      <p class="product">
        <Logo />
        {say('welcome_product')}
      </p>
      {Step ? (
        <>
          <p class="place">{say('welcome_step', at + 1, STEPS.length)}</p>
          <Step heading={heading} onDone={() => setAt(at + 1)} />
          <p class="skip">
            <button type="button" class="link" onClick={() => setAt(STEPS.length)}>
              {say('welcome_skip_all')}
            </button>
          </p>
        </>
      ) : (
        <Ready heading={heading} />
      )}
    </main>
  );
}
