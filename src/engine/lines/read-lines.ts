import { isLatex } from './latex.ts';
import type { Line, Role } from './line.ts';
import { LineReader } from './line-reader.ts';
import { startState } from './reading-state.ts';

export interface ReadOptions {
  /** Judge every physical line alone, as if it stood among the bullets of an experience section. */
  readonly eachLine?: boolean;
}

/** The logical lines of a text, blank ones included, in order. Never throws. */
export function readLines(text: string, options: ReadOptions = {}): Line[] {
  const isEachLine = options.eachLine === true;
  const reader = new LineReader(text, isLatex(text), isEachLine);
  const lines: Line[] = [];
  let state = startState(isEachLine ? 'experience' : 'top');
  for (let from = 0; from <= text.length; ) {
    const reading = reader.read(from, state);
    lines.push(reading.line);
    from = reading.next;
    state = reading.state;
  }
  fillRoles(lines);
  return lines;
}

/** Gives every role the bullets that name it as theirs. */
export function fillRoles(lines: readonly Line[]): void {
  let role: Role | null = null;
  let bullets: Line[] = [];
  for (const line of lines) {
    if (line.role === null) continue;
    if (line.role !== role) {
      role = line.role;
      bullets = role.bullets as Line[];
      bullets.length = 0;
    }
    bullets.push(line);
  }
}
