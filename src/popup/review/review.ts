import type { Advice } from '../../advice.ts';
import type { Finding } from '../../engine/finding.ts';
import { placeHash } from '../../settings/ignored.ts';

/** One text under review: a field of the page, or what was pasted. */
export interface ReviewText {
  /** Stays the same while the text changes. */
  readonly key: string;
  /** What the user calls it; told apart from others of the same name. */
  readonly label: string;
  readonly text: string;
}

/** Key of the text that was pasted. */
export const PASTED = 'pasted';

/** One hint in the list. */
export interface ReviewItem {
  /** Stays the same while words elsewhere change. */
  readonly key: string;
  readonly at: ReviewText;
  readonly finding: Finding;
}

/** A bullet that shows a result and has no hint. */
export interface GoodBullet {
  readonly key: string;
  readonly at: ReviewText;
  readonly from: number;
  readonly to: number;
}

/** What there is to say about some texts. The same texts always give the same review. */
export interface Review {
  readonly texts: readonly ReviewText[];
  readonly mustLook: readonly ReviewItem[];
  readonly couldImprove: readonly ReviewItem[];
  readonly good: readonly GoodBullet[];
  /** Bullets that could show a result; those where the user said no to a number are not counted. */
  readonly bullets: number;
  readonly withResult: number;
  /** The hint to begin with. */
  readonly next: ReviewItem | undefined;
  /** Hashes of all the user has waved off. */
  readonly ignored: ReadonlySet<string>;
}

/** Finds and leaves out what the user has ignored. */
export interface Checking {
  check(text: ReviewText): readonly Finding[];
  readBullets: Advice['readBullets'];
  ignored: ReadonlySet<string>;
}

/** Fewer bullets than this say nothing about a resume. */
export const ENOUGH_BULLETS = 3;

/** Fields of the same name get a number: “Description”, “Description 2”. */
export function withOwnLabels(texts: readonly ReviewText[]): ReviewText[] {
  const seen = new Map<string, number>();
  return texts.map(one => {
    const nth = (seen.get(one.label) ?? 0) + 1;
    seen.set(one.label, nth);
    return nth === 1 ? one : { ...one, label: `${one.label} ${nth}` };
  });
}

export function reviewOf(texts: readonly ReviewText[], checking: Checking): Review {
  const items: ReviewItem[] = [];
  const good: GoodBullet[] = [];
  let bullets = 0;
  let withResult = 0;
  for (const at of texts) {
    const found = checking.check(at);
    const ignored = found.filter(finding => checking.ignored.has(placeHash(at.text, finding)));
    const shown = found.filter(finding => !ignored.includes(finding));
    items.push(...itemsOf(at, shown));
    for (const { from, to, hasResult } of checking.readBullets(at.text, at.label)) {
      const isOn = ({ line }: Finding) => line.from < to && line.to > from;
      if (ignored.some(finding => finding.family === 'metric' && isOn(finding))) continue;
      bullets++;
      if (hasResult) withResult++;
      if (hasResult && !shown.some(isOn)) good.push({ key: `${at.key}|good|${good.length}`, at, from, to });
    }
  }
  const mustLook = items.filter(({ finding }) => finding.level === 'fix');
  const couldImprove = items.filter(({ finding }) => finding.level !== 'fix');
  const next = mustLook[0] ?? [...couldImprove].sort((a, b) => easeOf(a.finding) - easeOf(b.finding))[0];
  return { texts, mustLook, couldImprove, good, bullets, withResult, next, ignored: checking.ignored };
}

function itemsOf(at: ReviewText, findings: readonly Finding[]): ReviewItem[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const name = `${at.key}|${finding.rule}|${at.text.slice(finding.from, finding.to)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name}|${nth}`, at, finding };
  });
}

/** What matters and is done in one click comes first; the smaller, the sooner. */
function easeOf({ level, fixes, question }: Finding): number {
  return (level === 'improve' ? 0 : 3) + (fixes.length > 0 ? 0 : question ? 1 : 2);
}

/** The hints in the order of the list. */
export const itemsIn = (review: Review): readonly ReviewItem[] => [
  ...review.mustLook,
  ...review.couldImprove,
];
