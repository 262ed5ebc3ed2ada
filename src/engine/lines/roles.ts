import type { Line, Role } from './line.ts';

/** Gives every role the bullets that name it as theirs. */
export function fillRoles(lines: Iterable<Line>): void {
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
