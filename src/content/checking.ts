import { prepareCheckers } from '../engine/check.ts';
import type { Finding } from '../engine/finding.ts';
import { rules } from '../rules/index.ts';
import { checkSettings } from '../settings/check-settings.ts';
import type { Settings } from '../settings/settings.ts';

/** Checks the page's fields by the user's settings, also once these have changed. */
export class Checking {
  /** What the engine knows of the settings. */
  settings: ReturnType<typeof checkSettings>;
  private create: ReturnType<typeof prepareCheckers>;

  constructor(settings: Settings) {
    this.settings = checkSettings(rules, settings);
    this.create = prepareCheckers(rules, this.settings);
  }

  /** Whether texts have to be checked again. */
  change(settings: Settings): boolean {
    const changed = checkSettings(rules, settings);
    if (JSON.stringify(changed) === JSON.stringify(this.settings)) return false;
    this.settings = changed;
    this.create = prepareCheckers(rules, changed);
    return true;
  }

  /** A check for one text that changes over time; `title` is what the page calls it. */
  open(title: string): (text: string) => readonly Finding[] {
    let create = this.create;
    let checker = create(title);
    return text => {
      if (create !== this.create) {
        create = this.create;
        checker = create(title);
      }
      return checker.check(text);
    };
  }
}
