import { deletionOf } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';
import { hasDigit, spanOf, wordAt } from '../engine/span.ts';
import { isWord } from '../engine/text/characters.ts';

const QUANTITY = [
  'various',
  'several',
  'many',
  'numerous',
  'multiple',
  'countless',
  'assorted',
  'miscellaneous',
  '[a] [wide/large/broad/great] variety of',
  '[a] wide/broad/large/diverse/vast/full range/array/spectrum/selection of',
  'a/an range/array of',
  '[a] [large/great/high] number/multitude/plethora/host/myriad of',
  'a lot of',
  'lots/tons/plenty of',
  'a handful/couple/bunch/few of',
  'a few',
  'and more',
  'etc [.]',
  'etcetera',
  'and so on/forth',
  'and the like',
  'among others',
  'other duties/tasks/responsibilities as assigned/needed/required',
  'other related duties/tasks',
  'other duties',
  'as/when/whenever/where/if needed/necessary/required',
  'as appropriate/assigned',
  'including but not limited to',
  'including , but not limited to',
  'but not limited to',
  'day-to-day',
];
/** Of these a deletion leaves a whole sentence. */
const DELETED =
  /^(?:various|several|many|numerous|multiple|countless|assorted|miscellaneous|day-to-day|and |(?:as|when|where|if) |etc|among)/;
const FIXED_TERMS: Readonly<Record<string, RegExp>> = {
  multiple: /^(?:sclerosis|choice|myeloma|listing|regression|linear|birth)$/,
  many: /^(?:to|-)$/,
  several: /^(?:liability)$/,
};

export const vagueWord: Rule = {
  id: 'vague-word',
  family: 'vague',
  level: 'consider',
  title: 'Vague amount',
  advice:
    'Vague words leave the reader guessing. Give the number, name the most important ones, or delete the word.',
  source: 'Harvard career office; resume lines judged by hand',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: QUANTITY,
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      const word = wordAt(line, first);
      const next = wordAt(line, last + 1);
      if (FIXED_TERMS[word]?.test(next)) continue;
      if (
        /^(?:how|as|so|too|not|all|joint)$/.test(wordAt(line, first - 1)) &&
        /^(?:many|several)$/.test(word)
      )
        continue;
      if (/^(?:a few|a\/an range)/.test(phrase) && hasDigit(line)) continue;
      if (next === 'by' && /^(?:as|when)/.test(phrase)) continue;
      if (phrase === 'and more' && (next === 'than' || isWord(next))) continue;
      yield { ...spanOf(line, first, last), fixes: deletionOf(line, first, last, DELETED.test(phrase)) };
    }
  },
  examples: {
    flagged: [
      'Wrote [various] reports for managers',
      'Ran [numerous] audits in [several] plants',
      'Sold [a wide range of] garden tools',
      'Booked rooms, flights, [etc.]',
      'Filing, scanning and [other duties as assigned]',
      'Led the [day-to-day] work of the bakery',
      'Cleaned tools and machines [as needed]',
    ],
    clear: [
      'Cared for patients with multiple sclerosis',
      'Served as many as 300 meals a night',
      'Wrote multiple choice tests for 4 grades',
      'Sold 40 plans and more than 90 phones',
      'Counted how many parts each shift used',
    ],
  },
};
