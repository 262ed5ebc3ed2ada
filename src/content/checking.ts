import { prepareCheckers } from '../engine/check.ts';
import type { Finding } from '../engine/finding.ts';
import { rules } from '../rules/index.ts';
import { checkSettings } from '../settings/check-settings.ts';
import { type IgnoredPlace, placeHash } from '../settings/ignored.ts';
import type { Settings } from '../settings/settings.ts';
import { nextSlice } from './next-slice.ts';

/** Checks the page's fields by the user's settings, also once these have changed. */
export class Checking {
  /** What the engine knows of the settings. */
  settings!: ReturnType<typeof checkSettings>;
  private create!: ReturnType<typeof prepareCheckers>;
  /** Hashes of what is not marked, by rule: most findings need not be named at all. */
  private ignored = new Map<string, Set<string>>();

  constructor(settings: Settings) {
    this.change(settings);
  }

  /** Whether texts have to be checked again. */
  change(settings: Settings): boolean {
    const changed = checkSettings(rules, settings, location.hostname);
    if (JSON.stringify(changed) === JSON.stringify(this.settings)) return false;
    this.settings = changed;
    this.create = prepareCheckers(rules, changed);
    return true;
  }

  leaveOut(places: readonly IgnoredPlace[]): void {
    this.ignored = new Map();
    for (const { rule, hash } of places) {
      const hashes = this.ignored.get(rule) ?? new Set();
      this.ignored.set(rule, hashes.add(hash));
    }
  }

  /**
   * A check for one text that changes over time; `title` is what the page calls it. A long text takes several calls:
   * undefined as often as there is more to do.
   */
  open(title: () => string): (text: string) => readonly Finding[] | undefined {
    let create: typeof this.create | undefined;
    let checker: ReturnType<typeof this.create>;
    let known: string;
    return text => {
      if (create !== this.create) {
        create = this.create;
        checker = create(title());
        known = '';
      }
      known = nextSlice(known, text);
      const found = checker.check(known);
      if (known !== text) return undefined;
      if (this.ignored.size === 0) return found;
      return found.filter(one => !this.ignored.get(one.rule)?.has(placeHash(text, one)));
    };
  }
}
