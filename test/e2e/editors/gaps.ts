import type { BrowserName } from '../../browsers/find.ts';

/** Something the contract asks for and an editor does not give. Asserted to be one still: a gap that closes fails its test. */
export interface Gap {
  readonly editor: string;
  readonly check: string;
  readonly browsers: readonly BrowserName[];
  readonly reason: string;
}

const GAPS: readonly Gap[] = [];

export function gapOf(editor: string, check: string, browser: BrowserName): Gap | undefined {
  return GAPS.find(gap => gap.editor === editor && gap.check === check && gap.browsers.includes(browser));
}
