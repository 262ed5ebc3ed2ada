import type { PageField, PageFields } from '../../platform/page-api.ts';
import { type Frame, inPageOrder } from '../frame.ts';
import type { Session } from '../session.ts';

/** The fields of a frame under lasting ids, and word of each change to those who wait for one. */
export class FieldList {
  private readonly frame: Frame;
  private readonly ids = new WeakMap<Session, number>();
  private made = 0;
  private version = 0;
  private waiting: (() => void)[] = [];

  constructor(frame: Frame) {
    this.frame = frame;
    frame.watch(() => this.change());
    // Nobody shall wait for a frame that has ended.
    frame.signal.addEventListener('abort', () => this.change(), { once: true });
  }

  read(): PageFields {
    const fields = inPageOrder(this.frame.sessions).map((session): PageField => {
      const { isTooLong, text, field } = session;
      return { id: this.idOf(session), label: field.label(), text: isTooLong ? '' : text, isTooLong };
    });
    return { version: this.version, fields };
  }

  async changedSince(version: number): Promise<number> {
    if (version === this.version) await new Promise<void>(resolve => this.waiting.push(resolve));
    return this.version;
  }

  /** A session that is to be shown or written to, and so to be followed. */
  session(id: number): Session | undefined {
    const found = [...this.frame.sessions].find(session => this.ids.get(session) === id);
    found?.wake();
    return found;
  }

  private idOf(session: Session): number {
    const id = this.ids.get(session) ?? ++this.made;
    this.ids.set(session, id);
    return id;
  }

  private change(): void {
    this.version++;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
