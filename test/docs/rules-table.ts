import type { Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { asResume, marked, unbracketed } from '../unit/rules/examples.ts';

/** Marks on a rule's own examples: those on the words in brackets, and all of them. */
function onExamples(rule: Rule): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const example of [...rule.examples.flagged, ...rule.examples.clear]) {
    const { text, spans } = unbracketed(asResume(example));
    const left = [...spans];
    for (const words of marked(rule, text)) {
      all++;
      const at = left.indexOf(words);
      if (at < 0) continue;
      left.splice(at, 1);
      right++;
    }
  }
  return { right, all };
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');

function row(rule: Rule): string {
  const { right, all } = onExamples(rule);
  const example = cell(rule.examples.flagged[0] ?? '').replace(/\[(.*)\]/s, '**$1**');
  const state = rule.isOn ? 'on' : 'off';
  return `| \`${rule.id}\` | ${rule.title} | ${cell(rule.advice)} | ${example} | ${rule.level} | ${state} | ${right}/${all} |`;
}

/** The page of docs that lists every rule, written from the rules themselves. */
export function rulesTable(): string {
  return [
    '# Rules',
    '',
    'Written by `npm run docs` from `src/rules`. The last column: marks on the right words among all marks on the',
    "rule's own examples, flagged and clear ones.",
    '',
    '| id | what | why, and what to try | example | level | by default | right |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map(row),
    '',
  ].join('\n');
}
