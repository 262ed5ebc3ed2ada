import { Document } from './document.ts';
import type { Line } from './line.ts';

export interface ReadOptions {
  /** Judge every physical line alone, as if it stood among the bullets of an experience section. */
  readonly eachLine?: boolean;
}

/** The logical lines of a text, blank ones included, in order. Never throws. */
export function readLines(text: string, options: ReadOptions = {}): Line[] {
  const document = new Document(options.eachLine === true);
  document.update(text);
  return document.records.map(record => record.line);
}
