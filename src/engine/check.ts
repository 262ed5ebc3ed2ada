import type { Finding } from './finding.ts';
import { createLineChecker, type LineChecker, type Located, type Scope } from './line-checker.ts';
import { Document, type LineChange, type LineRecord, roleRange } from './lines/document.ts';
import { headingOf } from './lines/heading.ts';
import type { Role } from './lines/line.ts';
import { fillRoles } from './lines/roles.ts';
import { findingAt, moved } from './located-finding.ts';
import { shownOf } from './precedence.ts';
import type { Resume, Rule } from './rule.ts';
import type { CheckSettings, Style } from './settings.ts';

export interface Checker {
  /**
   * Findings in document order, offsets in UTF-16 units of `text`. Never throws. The whole text is given each time;
   * when little has changed since the last call, little is done.
   */
  check(text: string): readonly Finding[];
}

/** A checker for one text that changes over time. `rules` in order of precedence. */
export function createChecker(rules: readonly Rule[], settings: CheckSettings = {}): Checker {
  return prepareCheckers(rules, settings)();
}

/**
 * The same for several texts: the rules are prepared once, each call gives a checker of its own. `title` is what the
 * page calls the text (“Education”): where it is a section's name, the text begins in that section.
 */
export function prepareCheckers(
  rules: readonly Rule[],
  settings: CheckSettings = {},
): (title?: string) => Checker {
  const lineChecker = createLineChecker(rules, settings);
  const order = new Map(rules.map((rule, at) => [rule.id, at]));
  return (title = '') => {
    const document = new Document<Known>(
      settings.eachLine === true,
      headingOf(title, false)?.section ?? 'top',
    );
    return new IncrementalChecker(lineChecker, order, document, settings);
  };
}

/** What the rules of each scope found in a line; kept while the line is. */
type Known = Record<Scope, readonly Located[]>;

const NOTHING: readonly Located[] = [];

class IncrementalChecker implements Checker {
  private readonly document: Document<Known>;
  private readonly lineChecker: LineChecker;
  private readonly order: ReadonlyMap<string, number>;
  private readonly areAllWanted: boolean;
  private readonly style: Style;
  private findings: readonly Finding[] = [];

  constructor(
    lineChecker: LineChecker,
    order: ReadonlyMap<string, number>,
    document: Document<Known>,
    settings: CheckSettings,
  ) {
    this.document = document;
    this.lineChecker = lineChecker;
    this.order = order;
    this.areAllWanted = settings.eachLine === true;
    this.style = settings.style ?? {};
  }

  check(text: string): readonly Finding[] {
    const change = this.document.update(text);
    if (change) {
      this.findings = this.after(change);
      this.document.settle();
    }
    return this.findings;
  }

  private after(change: LineChange<Known>): readonly Finding[] {
    const { records } = this.document;
    const resume = new ReadResume(records, this.style);
    const end = change.at + change.added;
    const roles = new Set<Role>();
    let isComparedAgain = false;
    for (const { line, before } of change.removed) {
      roles.add(before.role);
      isComparedAgain ||= this.lineChecker.isCompared(line);
    }
    let role: Role | undefined;
    for (let at = change.at; at < end; at++) {
      const record = records[at]!;
      const { line, before } = record;
      if (before.role !== role) roles.add(before.role);
      role = before.role;
      isComparedAgain ||= this.lineChecker.isCompared(line);
      record.known = { line: this.lineChecker.run('line', line, resume), role: NOTHING, resume: NOTHING };
    }
    const [low, high] = roleRange(records, change.at, end, roles);
    fillRoles(records, low, high);
    for (let at = low; at < high; at++)
      records[at]!.known!.role = this.lineChecker.run('role', records[at]!.line, resume);
    if (!isComparedAgain) return this.spliced(low, high, change);
    for (const { line, known } of records) known!.resume = this.lineChecker.run('resume', line, resume);
    return this.findingsOf(0, records.length);
  }

  private findingsOf(low: number, high: number): Finding[] {
    const findings: Finding[] = [];
    for (let at = low; at < high; at++) {
      const { line, known } = this.document.records[at]!;
      const { line: alone, role, resume } = known!;
      const located = role.length === 0 && resume.length === 0 ? alone : [...alone, ...role, ...resume];
      if (located.length === 0) continue;
      for (const shown of shownOf(located, this.order, this.areAllWanted))
        findings.push(findingAt(shown, line));
    }
    return findings;
  }

  /** The findings before and after the lines that were checked again, moved where they must be, and the new ones between. */
  private spliced(low: number, high: number, change: LineChange<Known>): Finding[] {
    const old = this.findings;
    const { records } = this.document;
    const start = records[low]?.line.from ?? 0;
    const after = records[high]?.line.from;
    const head = firstFrom(old, start);
    const tail = after === undefined ? old.length : firstFrom(old, after - change.shift);
    const kept = old.slice(tail);
    const rest = change.shift === 0 ? kept : kept.map(finding => moved(finding, change.shift));
    return [...old.slice(0, head), ...this.findingsOf(low, high), ...rest];
  }
}

/** Index of the first finding whose line begins at or after `offset`. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.line.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class ReadResume implements Resume {
  readonly style: Style;
  private readonly records: readonly LineRecord<Known>[];

  constructor(records: readonly LineRecord<Known>[], style: Style) {
    this.records = records;
    this.style = style;
  }

  get lines() {
    return this.records.map(record => record.line);
  }
}
