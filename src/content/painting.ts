import type { LiveRange } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import { Boxes, type BoxMark } from '../marks/boxes.ts';
import { Highlights } from '../marks/highlights.ts';
import type { Look } from '../marks/look.ts';
import { thinOut } from '../marks/thin-out.ts';
import type { Session } from './session.ts';

/** Most marks on one screenful; the rest is in the list. */
const MOST_IN_VIEW = 7;

/** Shows the marks of all sessions of a document; what is on screen is decided over all of them. */
export class Painting {
  private readonly highlights: Highlights;
  private readonly boxes: Boxes;
  private readonly sessions = new Set<Session>();
  private readonly crowd = new Map<Session, ReadonlySet<Finding>>();

  constructor(signal: AbortSignal) {
    this.highlights = new Highlights(signal);
    this.boxes = new Boxes(signal);
  }

  update(session: Session): void {
    this.sessions.add(session);
    this.thin();
    this.show(session);
  }

  setLook(look: Look): void {
    this.highlights.setLook(look);
    this.boxes.setLook(look);
  }

  remove(session: Session): void {
    this.sessions.delete(session);
    this.crowd.delete(session);
    this.highlights.show(session, []);
    this.boxes.show(session, []);
  }

  /** Measures only when there are more marks on the page than one screenful may have. */
  private thin(): void {
    const wanted = [...this.sessions].flatMap(session =>
      session.marks().map(finding => ({ session, finding })),
    );
    const before = new Map(this.crowd);
    this.crowd.clear();
    if (wanted.length > MOST_IN_VIEW) {
      const candidates = wanted.map(({ session, finding }) => ({
        session,
        finding,
        level: finding.level,
        top: session.boxes(finding)[0]?.top ?? 0,
      }));
      const kept = new Set(thinOut(candidates, innerHeight, MOST_IN_VIEW).map(({ finding }) => finding));
      for (const session of this.sessions) {
        const left = wanted.filter(one => one.session === session && !kept.has(one.finding));
        this.crowd.set(session, new Set(left.map(({ finding }) => finding)));
      }
    }
    for (const session of this.sessions) {
      if ((before.get(session)?.size ?? 0) !== (this.crowd.get(session)?.size ?? 0)) this.show(session);
    }
  }

  private show(session: Session): void {
    const ranges: { level: Finding['level']; range: LiveRange }[] = [];
    const boxes: BoxMark[] = [];
    for (const finding of session.marks()) {
      if (this.crowd.get(session)?.has(finding)) continue;
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
    this.boxes.show(session, boxes);
  }
}
