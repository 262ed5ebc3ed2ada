import type { Advice } from '../../advice.ts';
import type { Finding } from '../../engine/finding.ts';
import { ADVICE } from '../../platform/advice-script.ts';
import { loadCard } from '../../platform/card-script.ts';
import { say } from '../../platform/i18n.ts';
import type { Frame } from '../frame.ts';
import type { Session } from '../session.ts';
import type { Announcer } from './announcer.ts';
import { HintWalk } from './hint-walk.ts';

/** Walks the hints of a frame by keys, and does what they offer. */
export class HintCommands {
  private readonly frame: Frame;
  private readonly announcer: Announcer;
  private readonly walk = new HintWalk();

  constructor(frame: Frame, announcer: Announcer) {
    this.frame = frame;
    this.announcer = announcer;
  }

  /** Goes to the next or the previous hint and says which; false when this frame has none. */
  async go(way: 'next' | 'previous'): Promise<boolean> {
    const step = await this.walk.go(way, this.frame);
    if (!step) return false;
    const { session, finding, place, count } = step;
    const title = adviceHere()?.rules.find(rule => rule.id === finding.rule)?.title ?? '';
    const words = session.text.slice(finding.from, finding.to);
    this.announcer.say(say('content_at_hint', title, place, count, words), { isShown: false });
    return true;
  }

  /** Applies the first rewrite of the hint at the caret; false when there is no hint. */
  async apply(): Promise<boolean> {
    const hint = this.walk.current(this.frame);
    if (!hint) return false;
    await loadCard();
    const { session, finding } = hint;
    const fix = fullFinding(this.frame, session, finding)?.fixes[0];
    if (!fix) {
      await this.frame.card.open(session, finding, { isFocused: true });
      return true;
    }
    const { text, field } = session;
    this.frame.card.close();
    const outcome = await field.replace(fix.from, fix.to, text.slice(fix.from, fix.to), fix.text);
    const isDone = outcome === 'done';
    const words = fix.text === '' ? say('content_deleted') : say('content_replaced', fix.text);
    this.announcer.say(isDone ? words : say('content_not_replaced'), { isShown: !isDone });
    return true;
  }
}

const adviceHere = () => (globalThis as unknown as Record<string, Advice | undefined>)[ADVICE];

/** The same finding with what to write instead. */
function fullFinding({ card }: Frame, session: Session, { rule, from, to }: Finding): Finding | undefined {
  const checker = adviceHere()?.prepareCheckers(card.checking)(session.field.label());
  return checker?.check(session.text).find(one => one.rule === rule && one.from === from && one.to === to);
}
