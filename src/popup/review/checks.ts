import type { Advice } from '../../advice.ts';
import type { Checker } from '../../engine/check.ts';
import { ignorePlace, takeBack } from '../../settings/change-ignored.ts';
import { checkSettings, isRuleOn } from '../../settings/check-settings.ts';
import { type IgnoredPlace, placeHash } from '../../settings/ignored.ts';
import { readIgnored, readSettings, watchIgnored, watchSettings } from '../../settings/read-settings.ts';
import { forgetRefusals, noteRefusal } from '../../settings/refusals.ts';
import { defaults, type Settings } from '../../settings/settings.ts';
import type { Parts } from '../store.ts';
import { type Review, type ReviewItem, type ReviewText, reviewOf, withOwnLabels } from './review.ts';

/** The whole engine at work on the texts under review, by the user's settings. */
export class Checks {
  private readonly parts: Pick<Parts, 'loadAdvice' | 'now' | 'signal'>;
  private readonly onChange: () => void;
  private readonly checkers = new Map<string, Checker>();
  private settings: Settings = defaults;
  private ignored: ReadonlySet<string> = new Set();
  private advice: Promise<Advice> | undefined;
  private create: ReturnType<Advice['prepareCheckers']> | undefined;
  private ruleTitles: readonly string[] = [];

  /** `onChange` runs when the same texts may give another review. */
  constructor(parts: Pick<Parts, 'loadAdvice' | 'now' | 'signal'>, onChange: () => void) {
    this.parts = parts;
    this.onChange = onChange;
  }

  async review(texts: readonly ReviewText[]): Promise<Review> {
    this.advice ??= this.start();
    const advice = await this.advice;
    return reviewOf(withOwnLabels(texts), {
      check: text => this.checkerOf(text, advice).check(text.text),
      readBullets: advice.readBullets,
      ignored: this.ignored,
    });
  }

  /** Titles of the checks that run, each once. */
  titles(): readonly string[] {
    return this.ruleTitles;
  }

  /**
   * Leaves the place of a hint out from now on; `hash` takes it back. `isTired`: it was the third of its rule in a row,
   * and the user has not yet been asked about the rule.
   */
  async ignore({ at, finding }: ReviewItem, site: string): Promise<{ hash: string; isTired: boolean }> {
    const { rule } = finding;
    const hash = placeHash(at.text, finding);
    await this.ignoreHash(hash, rule, site);
    return { hash, isTired: await noteRefusal(rule) };
  }

  /** Leaves out something else than a hint; `unignore` takes it back. */
  ignoreHash(hash: string, rule: string, site: string): Promise<void> {
    return ignorePlace({ hash, rule, site, at: this.parts.now() });
  }

  async unignore(hash: string): Promise<void> {
    await takeBack([hash]);
    await forgetRefusals();
  }

  private async start(): Promise<Advice> {
    const { loadAdvice, signal } = this.parts;
    const [advice, settings, ignored] = await Promise.all([loadAdvice(), readSettings(), readIgnored()]);
    watchSettings(settings => {
      this.use(advice, settings);
      this.onChange();
    }, signal);
    watchIgnored(ignored => {
      this.leaveOut(ignored);
      this.onChange();
    }, signal);
    this.leaveOut(ignored);
    this.use(advice, settings);
    return advice;
  }

  private leaveOut(ignored: readonly IgnoredPlace[]): void {
    this.ignored = new Set(ignored.map(({ hash }) => hash));
  }

  private use(advice: Advice, settings: Settings): void {
    this.settings = settings;
    this.create = undefined;
    this.checkers.clear();
    const on = advice.rules.filter(rule => isRuleOn(rule, settings));
    this.ruleTitles = [...new Set(on.map(({ title }) => title))];
  }

  private checkerOf({ key, label }: ReviewText, advice: Advice): Checker {
    this.create ??= advice.prepareCheckers(checkSettings(advice.rules, this.settings));
    const name = `${key}|${label}`;
    const known = this.checkers.get(name) ?? this.create(label);
    this.checkers.set(name, known);
    return known;
  }
}
