import type { LineRecord } from './document.ts';
import type { Line, Role } from './line.ts';

/** Gives every role of the records `low` to `high` (exclusive) the bullets that name it as theirs. */
export function fillRoles(records: readonly LineRecord[], low: number, high: number): void {
  let role: Role | null = null;
  let bullets: Line[] = [];
  for (let at = low; at < high; at++) {
    const { line } = records[at]!;
    if (line.role === null) continue;
    if (line.role !== role) {
      role = line.role;
      bullets = role.bullets as Line[];
      bullets.length = 0;
    }
    bullets.push(line);
  }
}
