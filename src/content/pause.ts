/** Whether hints are paused: everywhere until a time, or in this frame until the page is left. Ends by itself. */
export class Pause {
  private until = 0;
  private isHere = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onChange: () => void;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.onChange = onChange;
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    // A timer does not run while the computer sleeps.
    // Nor does a script know that its extension was updated: then its successor tells.
    for (const type of ['visibilitychange', 'upshot:gone'])
      document.addEventListener(type, () => this.setUntil(this.until), { signal });
  }

  isOn(): boolean {
    return this.isHere || Date.now() < this.until;
  }

  /** `until` in ms since 1970. */
  setUntil(until: number): void {
    clearTimeout(this.timer);
    this.until = until;
    const left = until - Date.now();
    if (left > 0) this.timer = setTimeout(() => this.setUntil(0), left);
    this.onChange();
  }

  setHere(isHere: boolean): void {
    this.isHere = isHere;
    this.onChange();
  }
}
