import type { LiveRange } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import type { Boxes, BoxMark } from '../marks/boxes.ts';
import { Highlights } from '../marks/highlights.ts';
import { borderOf, type Look } from '../marks/look.ts';
import { thinOut } from '../marks/thin-out.ts';
import { paintedFieldBoxes } from './load-field-boxes.ts';
import type { Session } from './session.ts';

/** Most marks on one screenful; the rest is in the list. */
const MOST_IN_VIEW = 7;
/** With more fields than this near the view, what is crowded out is worked out a little later for all of them. */
const MANY_FIELDS = 50;

/** With more marks than this, only those around the view are painted: browsers draw each one anew with every key. */
const MANY_MARKS = 60;
/** So long after the page begins to scroll it is worked out what has come near, in ms. */
const SOON = 100;

interface Mark {
  readonly session: Session;
  finding: Finding;
  /** Whether it is not painted: too many around it, or too far from the view. */
  isCrowded: boolean;
  range: LiveRange | undefined;
}

/** Shows the marks of all sessions that are awake; what is on screen is decided over all of them. */
export class Painting {
  private readonly highlights: Highlights;
  private boxes: Boxes | undefined;
  private readonly signal: AbortSignal;
  private readonly marks = new Map<Session, readonly Mark[]>();

  private readonly thinLater: () => void;
  private look: Look = 'default';

  constructor(signal: AbortSignal) {
    this.highlights = new Highlights(signal);
    let isDue = false;
    const thin = () => {
      isDue = false;
      this.thin();
    };
    this.thinLater = () => {
      if (!isDue) setTimeout(thin, SOON);
      isDue = true;
    };
    document.addEventListener('scroll', this.thinLater, { capture: true, signal });
    this.signal = signal;
  }

  update(session: Session): void {
    const old = this.marks.get(session);
    const findings = session.marks();
    // After an edit marks go on with their words, unless there are more or fewer of them now.
    const isSame =
      findings.length === old?.length && findings.every(({ rule }, at) => old[at]?.finding.rule === rule);
    if (isSame) for (const [at, mark] of old!.entries()) mark.finding = findings[at]!;
    else
      this.marks.set(
        session,
        findings.map(finding => ({ session, finding, isCrowded: false, range: undefined })),
      );
    if (this.marks.size > MANY_FIELDS) this.thinLater();
    // While a line is typed the others stay as they are; measuring all of them would be felt.
    else if (!session.isTyping || !isSame) this.thin();
    this.show(session);
  }

  setLook(look: Look): void {
    this.look = look;
    this.highlights.setLook(look);
    this.boxes?.setLook(look);
    for (const session of this.marks.keys()) if (session.field.canvas) this.show(session);
  }

  remove(session: Session): void {
    this.marks.delete(session);
    this.highlights.show(session, new Map());
    this.boxes?.show(session, []);
    session.field.canvas?.paint([]);
  }

  /** Measures only when there are more marks on the page than one screenful may have. */
  private thin(): void {
    const wanted = [...this.marks.values()].flat();
    const kept = new Set<Mark>();
    if (wanted.length > MOST_IN_VIEW) {
      const candidates = wanted.flatMap(mark => {
        const { session, finding } = mark;
        const top = session.boxes(finding)[0]?.top;
        if (top !== undefined) return [{ mark, level: finding.level, top }];
        // What is not drawn takes nobody's place.
        kept.add(mark);
        return [];
      });
      for (const { mark, top } of thinOut(candidates, innerHeight, MOST_IN_VIEW))
        if (wanted.length < MANY_MARKS || Math.abs(top - innerHeight / 2) < innerHeight * 1.5) kept.add(mark);
    }
    const changed = new Set<Session>();
    for (const mark of wanted) {
      const isCrowded = wanted.length > MOST_IN_VIEW && !kept.has(mark);
      if (isCrowded !== mark.isCrowded) changed.add(mark.session);
      mark.isCrowded = isCrowded;
    }
    for (const session of changed) this.show(session);
  }

  private show(session: Session): void {
    const shown = (this.marks.get(session) ?? []).filter(mark => !mark.isCrowded);
    const { canvas, element } = session.field;
    if (canvas) {
      // Pages are white and their text is mostly black; nothing tells more.
      const line = (level: Finding['level']) => borderOf(level, this.look, '#000');
      canvas.paint(shown.map(({ finding: { from, to, level } }) => ({ from, to, line: line(level) })));
      return;
    }
    const ranges = new Map<LiveRange, Finding['level']>();
    const boxes: BoxMark[] = [];
    for (const mark of shown) {
      const { finding } = mark;
      const place = session.place(finding, mark.range);
      if (!place) continue;
      if ('getClientRects' in place) {
        mark.range = place;
        ranges.set(place, finding.level);
      } else boxes.push({ level: finding.level, boxes: () => session.boxes(finding), element });
    }
    this.highlights.show(session, ranges);
    const script = paintedFieldBoxes();
    if (ranges.size > 0) script?.shadowStyle.reach(element);
    if (!this.boxes && boxes.length > 0 && script) {
      this.boxes = new script.Boxes(this.signal);
      this.boxes.setLook(this.look);
    }
    this.boxes?.show(session, boxes);
  }
}
