import type { CardOptions, OpenCard, openCard } from '../card/open-card.ts';
import type { Finding } from '../engine/finding.ts';
import { loadCard } from '../platform/card-script.ts';
import { copyText } from './copy-text.ts';
import type { Session } from './session.ts';

/** Most findings one card lists. */
const MOST_IN_CARD = 3;
/** A mark can be hit this far outside its glyphs, in CSS px. */
const REACH = 3;

const COPIED =
  'The text here could not be changed. The new wording is copied: select the old words and paste over them.';
const LOST = 'The text changed in the meantime, so nothing was replaced. Close this and look again.';

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top - REACH && y <= box.bottom + REACH;
}

/** The hint card of a page: at most one, opened by a click on a mark or by the next-hint command. */
export class HintCard {
  private card: OpenCard | undefined;
  private session: Session | undefined;
  /** Counts what was asked for, so that a card that loads too late is not opened over a newer wish. */
  private wish = 0;
  private colors: CardOptions['colors'] = 'system';
  private checking: CardOptions['content']['checking'] = {};

  /** What cards are opened with from now on. */
  use(colors: CardOptions['colors'], checking: CardOptions['content']['checking']): void {
    this.colors = colors;
    this.checking = checking;
  }

  /** Opens the card when a press without dragging ends on a mark of this session. */
  listen(session: Session): void {
    const { signal } = session;
    const { element, canvas } = session.field;
    const keys = canvas?.keys ?? element;
    element.addEventListener(
      'click',
      event => {
        if (!event.isTrusted || event.button !== 0 || canvas?.isQuiet()) return;
        const finding = session
          .marks()
          .find(mark => session.boxes(mark).some(box => contains(box, event.clientX, event.clientY)));
        if (finding) this.open(session, finding, { isFocused: false });
        else this.close();
      },
      { signal },
    );
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
    const { canvas } = session.field;
    const [show] = await Promise.all([loadCard<typeof openCard>(), canvas?.reveal(finding.from, finding.to)]);
    if (!show || wish !== this.wish || session.signal.aborted) return;
    const others = session.findings.filter(
      other => other !== finding && other.line.from === finding.line.from,
    );
    const selection = session.field.selection();
    const text = session.text;
    const isCurrent = () =>
      session.text.slice(finding.from, finding.to) === text.slice(finding.from, finding.to);
    this.session = session;
    this.card = show(
      {
        content: {
          text,
          title: session.field.label(),
          findings: [finding, ...others].slice(0, MOST_IN_CARD),
          checking: this.checking,
        },
        colors: this.colors,
        anchor: () => (isCurrent() ? (session.boxes(finding)[0] ?? canvas?.anchor()) : undefined),
        field: session.field.element,
        isFocused,
        apply: async change => {
          const expected = text.slice(change.from, change.to);
          const outcome = await session.field.replace(change.from, change.to, expected, change.text);
          if (outcome === 'done') return undefined;
          if (outcome === 'changed-otherwise') return LOST;
          await copyText(change.text);
          return COPIED;
        },
        onClose: isLost => {
          this.card = undefined;
          if (isLost && selection) session.field.select(selection.from, selection.to);
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
