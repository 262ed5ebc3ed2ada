import type { Role } from '../lines/line.ts';
import { hasMetric } from './metric.ts';

const ENOUGH = 0.6;

/** A list longer than this is no role of a resume; looking no further keeps the work for one line constant. */
const LOOKED_AT = 40;

/** True when six of ten bullets of the role carry a number: asking on would only push people to invent some. */
export function hasEnoughNumbers(role: Role | null): boolean {
  const bullets = role?.bullets ?? [];
  const count = Math.min(bullets.length, LOOKED_AT);
  let numbers = 0;
  for (let at = 0; at < count; at++) if (hasMetric(bullets[at]!)) numbers++;
  return count > 0 && numbers >= count * ENOUGH;
}
