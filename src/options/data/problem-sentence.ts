import type { Problem } from '../../goals/transfer/problem.ts';
import { type MessageKey, say } from '../../platform/i18n.ts';

/** UTF-16 units of a key or name that are shown. */
const longest = 40;

/** Why a file or a part of it can’t be used, for the user. */
export function problemSentence({ kind, entry = 0, key = '', name = '', ...where }: Problem): string {
  const { line, character, megabytes = 0 } = where;
  const told = (...values: (string | number)[]) =>
    say(`data_problem_${kind}` satisfies MessageKey, ...values);
  switch (kind) {
    case 'too_big':
      return told(megabytes);
    case 'no_json':
      return line === undefined ? say('data_problem_part') : told(line);
    case 'too_deep':
      return told(line ?? 1, character ?? 1);
    case 'odd_settings':
      return told(shown(name));
    case 'odd_name':
      return told(entry, shown(key), shown(name));
    default:
      return entry === 0 ? told() : told(entry, shown(key));
  }
}

const shown = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
