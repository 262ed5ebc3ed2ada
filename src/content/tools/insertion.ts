import type { Field, Span } from '../../editors/editor.ts';
import { escapeLatex } from '../../editors/escape-latex.ts';
import { editBetween } from '../../engine/lines/edit.ts';
import type { InsertResult, InsertTarget } from '../../platform/page-api.ts';
import type { Frame } from '../frame.ts';
import { paragraphGap } from './new-paragraph.ts';
import { summaryField } from './summary-field.ts';

interface Place {
  readonly field: Field;
  readonly at: Span;
  /** 0 for a field that never had the focus and is offered by its name. */
  readonly focusedAt: number;
}

/** Puts texts at the last caret of a frame, or into its professional summary, and takes the last one back. */
export class Insertion {
  private readonly frame: Frame;
  private last: { field: Field; from: number; inserted: string; before: string; after: string } | undefined;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  target(isParagraph = false): InsertTarget | null {
    const place = this.place();
    if (!place) return null;
    const { field, focusedAt } = place;
    return {
      label: field.label(),
      focusedAt,
      isOffered: focusedAt === 0,
      room: roomIn(place, isParagraph),
      isLatex: holdsLatex(field),
    };
  }

  /** A text as it would stand in the field. */
  written(text: string): string {
    const place = this.place();
    return place && holdsLatex(place.field) ? escapeLatex(text) : text;
  }

  /** One undo step. A text that is longer than the field takes is not begun. `isParagraph`: at the end, as a paragraph. */
  async insert(text: string, isParagraph = false): Promise<InsertResult> {
    const place = this.place();
    this.last = undefined;
    if (!place) return { outcome: 'no-field', label: '', isUndoable: false };
    const { field } = place;
    const before = field.text();
    const at = isParagraph ? { from: before.length, to: before.length } : place.at;
    const isSentence = place.focusedAt === 0 && /\S$/.test(before);
    const gap = isParagraph ? paragraphGap(before, holdsLatex(field)) : isSentence ? ' ' : '';
    const spaced = gap + text;
    const inserted = holdsLatex(field) && !field.isSource ? escapeLatex(spaced) : spaced;
    const outcome = await field.insert(inserted, at);
    const after = field.text();
    // A document may have no place for a caret where its text ends.
    const from = after.startsWith(inserted, at.from) ? at.from : editBetween(before, after).from;
    const isAlone =
      !field.canvas || isAllOf(after.slice(from, from + after.length - before.length), inserted);
    // What a selection held could come back as words only, without its formatting.
    const isUndoable = outcome === 'done' && at.from === at.to && isAlone;
    if (isUndoable) this.last = { field, from, inserted, before, after };
    return { outcome, label: field.label(), isUndoable };
  }

  /** Takes the last text out again; true when the field then reads as before. Nothing is done once it has changed. */
  async undo(): Promise<boolean> {
    const { last } = this;
    this.last = undefined;
    if (!last?.field.element.isConnected || last.field.text() !== last.after) return false;
    const { field, from, before, after } = last;
    // Editors may read a text back a little otherwise than it was given: what is there now is taken out.
    const length = after.length - before.length;
    const outcome = await field.replace(from, from + length, after.slice(from, from + length), '');
    return outcome === 'done' && field.text() === before;
  }

  private place(): Place | undefined {
    const caret = this.frame.caret.get();
    if (caret) return caret;
    const session = summaryField(this.frame.sessions);
    session?.wake();
    const field = session?.field;
    const end = field?.text().length ?? 0;
    return field && { field, at: { from: end, to: end }, focusedAt: 0 };
  }
}

/** Whether nothing is in a text but what was put in: the text of a document may be read some time after the user's keys. */
function isAllOf(found: string, inserted: string): boolean {
  const plain = (text: string) => text.replace(/[\s•]/g, '');
  return plain(found) === plain(inserted);
}

/** How many UTF-16 units fit in before the page's own limit; null without one. */
function roomIn({ field, at }: Place, isParagraph: boolean): number | null {
  const { element } = field;
  const text = field.text();
  const isLimited = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  if (!isLimited || element.maxLength < 0) return null;
  const added = isParagraph ? paragraphGap(text, holdsLatex(field)).length : at.from - at.to;
  return Math.max(0, element.maxLength - text.length - added);
}

/** Commands that no resume in plain words has. */
const LATEX =
  /\\(?:documentclass|usepackage|begin|end|(?:sub)*section|item|textbf|textit|href|resumeItem\w*)\b/;

function holdsLatex(field: Field): boolean {
  return field.isSource === true || LATEX.test(field.text());
}
