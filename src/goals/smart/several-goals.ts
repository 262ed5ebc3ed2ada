import { clause } from '../wording/tidy.ts';

/** What begins a goal of its own after “and”. “Learn SQL and Python” and “research and find” are one goal each. */
const JOINTS: readonly RegExp[] = [
  /\s*;\s*(?=\p{L})/u,
  /,?\s+(?:and\s+(?:also|then)|as\s+well\s+as|plus)\s+(?=\p{L})/iu,
  /,?\s+and\s+(?=(?:become|earn|learn|get|start|open|finish|complete|pass|join|move|apply|build|write|lead|buy|travel|run|save|publish|find)\b)/i,
];
const ONE = /\b(?:research\s+and\s+find|in\s+order\s+to)\b/i;

/** The two goals a text holds, in the user's words; undefined where it is one. Never cuts inside the first two words. */
export function twoGoals(text: string): readonly [string, string] | undefined {
  if (ONE.test(text)) return undefined;
  for (const joint of JOINTS) {
    const match = joint.exec(text);
    if (!match) continue;
    const parts = [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const;
    const [first, second] = parts.map(clause) as [string, string];
    if (/\S\s+\S/.test(first) && /\S/.test(second)) return [first, capital(second)];
  }
  return undefined;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
