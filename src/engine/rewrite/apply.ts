import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { sentenceEnd } from '../span.ts';
import { capital } from './capital.ts';
import type { Edit } from './coordinated.ts';

/**
 * A fix that puts `lead` for the tokens before `keep` of the sentence at `first` and changes the words in `edits`.
 * The sentence begins with a capital letter afterwards, unless it followed a semicolon in small letters. Offsets are into `line.text`.
 */
export function fixOf(line: Line, first: number, keep: number, lead: string, edits: readonly Edit[]): Fix {
  const { text, tokens } = line;
  const from = tokens[first]!.from;
  const changes = new Map(edits.map(edit => [edit.at, edit.word]));
  let head = keep;
  while (changes.get(head) === '') head++;
  if (!changes.has(head)) changes.set(head, text.slice(tokens[head]!.from, tokens[head]!.to));
  let result = lead === '' ? '' : `${lead} `;
  let to = tokens[head]!.from;
  for (const [at, word] of [...changes].sort(([a], [b]) => a - b)) {
    if (at < head) continue;
    result += text.slice(to, tokens[at]!.from) + word;
    to = word === '' ? (tokens[at + 1]?.from ?? tokens[at]!.to) : tokens[at]!.to;
  }
  const wasSmall = first > 0 && /^\p{Ll}/u.test(text.slice(from, from + 2));
  const changed = wasSmall ? result : capital(result);
  const rest = text.slice(to, tokens[sentenceEnd(line, first) - 1]!.to);
  return { label: (changed + rest).replace(/\s+/g, ' '), from, to, text: changed };
}
