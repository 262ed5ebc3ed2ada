import type { LiveRange } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import type { Boxes, BoxMark } from '../marks/boxes.ts';
import { Highlights } from '../marks/highlights.ts';
import { borderOf, type Look } from '../marks/look.ts';
import { thinOut } from '../marks/thin-out.ts';
import { onceAFrame } from '../platform/once-a-frame.ts';
import { paintedFieldBoxes } from './load-field-boxes.ts';
import type { Session } from './session.ts';

/** Most marks on one screenful; the rest is in the list. */
const MOST_IN_VIEW = 7;
/** With more fields than this, what is crowded out is worked out once a frame for all of them. */
const MANY_FIELDS = 50;

/** Shows the marks of all sessions of a document; what is on screen is decided over all of them. */
export class Painting {
  private readonly highlights: Highlights;
  private boxes: Boxes | undefined;
  private readonly signal: AbortSignal;
  private readonly sessions = new Set<Session>();
  private readonly crowd = new Map<Session, ReadonlySet<Finding>>();

  private readonly thinLater: () => void;
  private look: Look = 'default';

  constructor(signal: AbortSignal) {
    this.highlights = new Highlights(signal);
    this.thinLater = onceAFrame(() => this.thin(), signal);
    this.signal = signal;
  }

  update(session: Session): void {
    this.sessions.add(session);
    if (this.sessions.size > MANY_FIELDS) this.thinLater();
    else this.thin();
    this.show(session);
  }

  setLook(look: Look): void {
    this.look = look;
    this.highlights.setLook(look);
    this.boxes?.setLook(look);
    for (const session of this.sessions) if (session.field.canvas) this.show(session);
  }

  remove(session: Session): void {
    this.sessions.delete(session);
    this.crowd.delete(session);
    this.highlights.show(session, []);
    this.boxes?.show(session, []);
    session.field.canvas?.paint([]);
  }

  /** Measures only when there are more marks on the page than one screenful may have. */
  private thin(): void {
    const wanted = [...this.sessions].flatMap(session =>
      session.marks().map(finding => ({ session, finding })),
    );
    const before = new Map(this.crowd);
    this.crowd.clear();
    if (wanted.length > MOST_IN_VIEW) {
      const candidates = wanted.flatMap(({ session, finding }) => {
        const top = session.boxes(finding)[0]?.top;
        // What is not drawn takes nobody's place.
        if (top === undefined) return [];
        return [{ session, finding, level: finding.level, top }];
      });
      const kept = new Set(thinOut(candidates, innerHeight, MOST_IN_VIEW));
      for (const session of this.sessions) {
        const left = candidates.filter(one => one.session === session && !kept.has(one));
        this.crowd.set(session, new Set(left.map(({ finding }) => finding)));
      }
    }
    for (const session of this.sessions) {
      if ((before.get(session)?.size ?? 0) !== (this.crowd.get(session)?.size ?? 0)) this.show(session);
    }
  }

  private show(session: Session): void {
    const shown = session.marks().filter(finding => !this.crowd.get(session)?.has(finding));
    const { canvas } = session.field;
    if (canvas) {
      // Pages are white and their text is mostly black; nothing tells more.
      canvas.paint(
        shown.map(({ from, to, level }) => ({ from, to, line: borderOf(level, this.look, '#000') })),
      );
      return;
    }
    const ranges: { level: Finding['level']; range: LiveRange }[] = [];
    const boxes: BoxMark[] = [];
    for (const finding of shown) {
      const place = session.place(finding);
      if (!place) continue;
      if ('getClientRects' in place) ranges.push({ level: finding.level, range: place });
      else
        boxes.push({
          level: finding.level,
          boxes: () => session.boxes(finding),
          element: session.field.element,
        });
    }
    this.highlights.show(session, ranges);
    this.showBoxes(session, boxes);
  }
  private showBoxes(session: Session, boxes: readonly BoxMark[]): void {
    const script = paintedFieldBoxes();
    if (!this.boxes && boxes.length > 0 && script) {
      this.boxes = new script.Boxes(this.signal);
      this.boxes.setLook(this.look);
    }
    this.boxes?.show(session, boxes);
  }
}
