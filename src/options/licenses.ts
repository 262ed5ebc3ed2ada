/** A package whose code is in the bundles. */
export interface License {
  readonly name: string;
  readonly version: string;
  /** Its SPDX name. */
  readonly license: string;
  readonly text: string;
}

/** Set by the build, which reads them from the packages themselves. */
declare const LICENSES: readonly License[];

export const licenses: readonly License[] = LICENSES;
