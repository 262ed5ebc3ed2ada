/** What the script in the page's world answers (page/google-docs.ts), at once and in the same task. */
interface PageOps {
  hello(): boolean;
  /** Whether Google Docs offers its text at all. */
  hasInterface(): boolean;
  read(): { readonly text: string; readonly selection: readonly [number, number] | null } | null;
  selection(): readonly [number, number] | null;
  /** Selects `from`–`to`, raw UTF-16 offsets. Google Docs ignores bad ones in silence. */
  select(from: number, to: number): null;
  /** Puts the focus into the element that takes the keys; false when it did not get there. */
  focus(): boolean;
  /** One paste at the selection; false when no event could be made. What becomes of it has to be read back. */
  paste(text: string): boolean;
  /** The selected text. */
  copy(): string;
  /** Keeps the page from scrolling until it has not tried for 300 ms. */
  hold(): null;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** The text object may take its time or never come, in ms. */
const OPENS_WITHIN = 2500;

/** Talks to the script in the page's world. Strings only: Firefox hands no objects from one world to the other. */
export class Bridge {
  private readonly channel = `u${crypto.randomUUID()}`;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private id = 0;

  constructor(signal: AbortSignal) {
    document.addEventListener(`${this.channel}:answer`, event => this.receive(event), { signal });
    document.dispatchEvent(new CustomEvent('upshot-docs', { detail: this.channel }));
  }

  private receive(event: Event): void {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    const answer = JSON.parse(detail) as Answer;
    this.waiting.get(answer.id)?.(answer);
  }

  private send(op: string, args: readonly unknown[], onAnswer: (answer: Answer) => void): number {
    const id = ++this.id;
    this.waiting.set(id, onAnswer);
    const detail = JSON.stringify({ id, op, args });
    document.dispatchEvent(new CustomEvent(this.channel, { detail }));
    return id;
  }

  /** The answer, or undefined when the page's script is not there or Google Docs has thrown. */
  ask<K extends keyof PageOps>(op: K, ...args: Parameters<PageOps[K]>): ReturnType<PageOps[K]> | undefined {
    let answer: Answer | undefined;
    const id = this.send(op, args, one => {
      answer = one;
    });
    this.waiting.delete(id);
    return answer && answer.error === undefined ? (answer.value as ReturnType<PageOps[K]>) : undefined;
  }

  read(): { readonly text: string; readonly selection: readonly [number, number] | null } | undefined {
    return this.ask('read') ?? undefined;
  }

  /** Gets hold of the text object. False when there is none now; it can be asked for again. */
  open(): Promise<boolean> {
    return new Promise(resolve => {
      const id = this.send('open', [], answer => done(answer.value === true));
      const timer = setTimeout(() => done(false), OPENS_WITHIN);
      const done = (isOpen: boolean) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(isOpen);
      };
    });
  }
}
