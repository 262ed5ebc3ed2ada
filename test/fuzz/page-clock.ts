/** How many times faster the page's own timers run than they say, and how long a frame takes it, in ms. */
const HASTE = 10;
const FRAME = 1;

/**
 * Editors join what is typed within some time to one step back, and hear of a moved caret only so often. A page loaded with
 * this script has its clock from the story, not from the machine: `passTime` puts it forward, in frames too. The screen,
 * and the extension, go on drawing as they do; `drawn` waits for them. While a write of the extension waits for the editor,
 * time flows: the editor's timers must not come ten times sooner between its steps than they would for a user.
 */
export const PAGE_CLOCK = `{
  const RealDate = Date;
  let now = 1.7e12;
  let flowsSince;
  const running = performance.now.bind(performance);
  const time = () => Math.round(flowsSince === undefined ? now : now + running() - flowsSince);
  // Times since the page was loaded leap when the story's clock does.
  let leapt = 0;
  performance.now = () => running() + leapt;
  const { get: stamp } = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  const timeStamp = { configurable: true, enumerable: true, get() { return stamp.call(this) + leapt; } };
  Object.defineProperty(Event.prototype, 'timeStamp', timeStamp);
  window.Date = class Date extends RealDate {
    constructor(...given) { super(...(given.length > 0 ? given : [time()])); }
    static now() { return time(); }
  };
  const later = window.setTimeout.bind(window);
  const never = window.clearTimeout.bind(window);
  // Timers set while time flows, by the number the page knows them by; they are hurried once it does not.
  const flowing = new Map();
  window.setTimeout = (run, ms = 0, ...given) => {
    if (flowsSince === undefined) return later(run, ms / ${HASTE}, ...given);
    const fire = () => {
      flowing.delete(known);
      run(...given);
    };
    const known = later(fire, ms);
    flowing.set(known, { fire, due: running() + ms, timer: known });
    return known;
  };
  window.clearTimeout = known => {
    never(flowing.get(known)?.timer ?? known);
    flowing.delete(known);
  };
  const hurry = waiting => {
    never(waiting.timer);
    waiting.timer = later(waiting.fire, Math.max(0, waiting.due - running()) / ${HASTE});
  };
  window.cancelAnimationFrame = window.clearTimeout;
  const draw = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = run => later(() => run(performance.now()), ${FRAME});
  window.drawn = () => new Promise(resolve => draw(() => draw(resolve)));
  // A blinking caret of an editor's own would draw without end where frames come as fast as they can.
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { animation: none !important; }');
  document.adoptedStyleSheets.push(still);
  const all = (name, given) => {
    for (let at = 0; at < frames.length; at++) frames[at][name]?.(given);
  };
  window.passTime = ms => {
    if (flowsSince !== undefined) [...flowing.values()].sort((one, other) => one.due - other.due).forEach(hurry);
    flowsSince = undefined;
    now += ms;
    leapt += ms;
    all('passTime', ms);
  };
  window.letTimeFlow = () => {
    flowsSince = running();
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
