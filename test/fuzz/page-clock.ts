/** How many times faster the page's own timers run than they say, and how long a frame takes it, in ms. */
const HASTE = 10;
const FRAME = 1;

/**
 * Editors join what is typed within some time to one step back, and hear of a moved caret only so often. A page loaded with
 * this script has its clock from the story, not from the machine: `passTime` puts it forward, in frames too. The screen,
 * and the extension, go on drawing as they do; `drawn` waits for them.
 */
export const PAGE_CLOCK = `{
  const RealDate = Date;
  let now = 1.7e12;
  let flowsSince;
  const time = () => Math.round(flowsSince === undefined ? now : now + performance.now() - flowsSince);
  window.Date = class Date extends RealDate {
    constructor(...given) { super(...(given.length > 0 ? given : [time()])); }
    static now() { return time(); }
  };
  const later = window.setTimeout.bind(window);
  window.setTimeout = (run, ms = 0, ...given) => later(run, ms / ${HASTE}, ...given);
  window.cancelAnimationFrame = clearTimeout;
  const draw = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = run => later(() => run(performance.now()), ${FRAME});
  window.drawn = () => new Promise(resolve => draw(() => draw(resolve)));
  const all = (name, given) => {
    for (let at = 0; at < frames.length; at++) frames[at][name]?.(given);
  };
  window.passTime = ms => {
    flowsSince = undefined;
    now += ms;
    all('passTime', ms);
  };
  window.letTimeFlow = () => {
    flowsSince = performance.now();
    all('letTimeFlow');
  };
}`;

/** What a page with this clock has. */
export interface OnPageClock {
  /** Lets so many ms pass. */
  passTime(ms: number): void;
  /** From now to the next `passTime` it runs as the machine's does, and goes back to now then. */
  letTimeFlow(): void;
  /** Until the screen has been drawn. */
  drawn(): Promise<void>;
}
