import type { OpenCard } from '../card/open-card.ts';
import type { HintOptions, openHint } from '../card/open-hint.ts';
import type { Finding } from '../engine/finding.ts';
import { loadCard } from '../platform/card-script.ts';
import type { Settings } from '../settings/settings.ts';
import type { Session } from './session.ts';

/** A mark can be hit this far outside its glyphs, in CSS px. */
const REACH = 4;
/** A press that moves farther is a drag, in CSS px. */
const STEADY = 4;

/** A pointer that rests so long on a mark opens it, in ms, where the user wants that. */
const RESTS = 300;

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top - REACH && y <= box.bottom + REACH;
}

const markAt = (session: Session, { clientX, clientY }: MouseEvent) =>
  session.marks().find(mark => session.boxes(mark).some(box => contains(box, clientX, clientY)));

/** The hint card of a page: at most one, opened by a click on a mark or by the next-hint command. */
export class HintCard {
  private card: OpenCard | undefined;
  private session: Session | undefined;
  /** Counts what was asked for, so that a card that loads too late is not opened over a newer wish. */
  private wish = 0;
  private colors: HintOptions['colors'] = 'system';
  /** How the hints were found. */
  checking: HintOptions['checking'] = {};

  private isOpenedByHover = false;

  /** What cards are opened with from now on. */
  use(settings: Settings, checking: HintOptions['checking']): void {
    this.colors = settings.colors;
    this.isOpenedByHover = settings.isOpenedByHover;
    this.checking = checking;
  }

  /** Opens the card when a press without dragging ends on a mark of this session. */
  listen(session: Session, signal: AbortSignal): void {
    const { element, canvas } = session.field;
    const keys = canvas?.keys ?? element;
    let pressed = { x: 0, y: 0 };
    element.addEventListener(
      'mousedown',
      ({ clientX, clientY }) => {
        pressed = { x: clientX, y: clientY };
      },
      { capture: true, signal },
    );
    // No click comes where the editor draws the pressed line anew.
    element.addEventListener(
      'mouseup',
      event => {
        if (!event.isTrusted || event.button !== 0) return;
        if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STEADY) return;
        // With the press the editor may have drawn other lines.
        session.catchUp();
        const finding = markAt(session, event);
        if (finding) this.open(session, finding, { isFocused: false });
        else this.close();
      },
      { capture: true, signal },
    );
    let resting: ReturnType<typeof setTimeout> | undefined;
    element.addEventListener(
      'mousemove',
      event => {
        clearTimeout(resting);
        if (!this.isOpenedByHover || this.card || !event.isTrusted || event.buttons > 0) return;
        resting = setTimeout(() => {
          const finding = markAt(session, event);
          if (finding) this.open(session, finding, { isFocused: false });
        }, RESTS);
      },
      { signal },
    );
    element.addEventListener('mouseleave', () => clearTimeout(resting), { signal });
    // The card is never in the way of typing.
    keys.addEventListener('input', () => this.close(), { signal });
    keys.addEventListener(
      'escape',
      event => {
        if (this.card) event.preventDefault();
        this.close();
      },
      { signal },
    );
    element.addEventListener(
      'blur',
      event => {
        const isTabbedAway = event.relatedTarget !== null && !this.card?.owns(event.relatedTarget);
        if (this.session === session && isTabbedAway) this.close();
      },
      { signal },
    );
  }

  async open(session: Session, finding: Finding, { isFocused }: { isFocused: boolean }): Promise<void> {
    this.close();
    const wish = this.wish;
    const { text, findings } = session;
    const { canvas } = session.field;
    const [show] = await Promise.all([loadCard<typeof openHint>(), canvas?.reveal(finding.from, finding.to)]);
    if (!show || wish !== this.wish || session.signal.aborted) return;
    this.session = session;
    this.card = show(
      {
        field: session.field,
        text,
        finding,
        findings,
        checking: this.checking,
        colors: this.colors,
        boxes: by => session.boxesAt(finding.from + by, finding.to + by),
        isFocused,
        onClose: () => {
          this.card = undefined;
        },
      },
      session.signal,
    );
  }

  close(): void {
    this.wish++;
    this.card?.close();
  }
}
