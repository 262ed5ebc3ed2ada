import type { PagePlace } from '../../platform/page-api.ts';

/** Words of a text under review; `expected` is what they read. */
export interface ReviewPlace {
  /** Key of the text, as `read` gave it. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}

export interface ReadPage {
  /** Frame id and version of each frame that has been read. */
  readonly frames: readonly { readonly frameId: number; readonly version: number }[];
  readonly texts: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  /** Labels of fields that are too long to be checked. */
  readonly tooLong: readonly string[];
}

/** The review's way to the page. All of these reject when the page has gone. */
export interface ReviewPage {
  /** The fields of all frames in page order; undefined where no extension may look. */
  read(): Promise<ReadPage | undefined>;
  /** Resolves once a frame is no longer what it was at this version. */
  changed(frameId: number, version: number): Promise<void>;
  /** Scrolls to the words and selects them; `isAnswered`: also opens their card. False when they are gone. */
  show(place: ReviewPlace, isAnswered: boolean): Promise<boolean>;
  replace(place: ReviewPlace, text: string): Promise<'done' | 'unchanged' | 'changed-otherwise'>;
  /** The first number ever given for this page. */
  firstCount(count: number): Promise<number>;
}

export const keyOf = (frameId: number, field: number): string => `${frameId}:${field}`;

/** The frame and the place in it that a place of the review means. */
export function pagePlace({ key, ...place }: ReviewPlace): { frameId: number; place: PagePlace } {
  const [frameId = 0, field = 0] = key.split(':').map(Number);
  return { frameId, place: { ...place, field } };
}
