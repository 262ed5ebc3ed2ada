import type { Everything } from '../all-kinds.ts';
import type { Day } from '../day.ts';
import { spokenAnswer } from '../interview/spoken-answer.ts';
import { inOrder } from '../order.ts';
import { publicWording } from '../public-wording.ts';
import { bulletOf } from '../star/bullet.ts';
import { spokenStory } from '../star/interview-story.ts';
import { columns } from '../wording/count.ts';

/** A heading, and texts under it; a text may have a line over it that says what it is. */
interface Section {
  title: string;
  texts: readonly { label?: string; text: string }[];
}

/** What others may read, without the worksheet: it is no part of this, and can't be handed in. */
export type Shareable = Omit<Everything, 'worksheet'>;

/**
 * Everything others may read as Markdown: statements, goals in their wording for others, bullets with their stories, answers.
 * Deleted things, private words, steps and the worksheet are left out. `today` tells which goals are far off; `width`:
 * characters in a line of the resume, of which a bullet takes two at most.
 */
export function asMarkdown(all: Shareable, today: Day, width = columns): string {
  const blocks = sectionsOf(all, today, width).map(({ title, texts }) =>
    [
      `## ${title}`,
      ...texts.map(({ label, text }) =>
        label ? `### ${escaped(label)}\n\n${escaped(text)}` : escaped(text),
      ),
    ].join('\n\n'),
  );
  return blocks.length === 0 ? '' : `${['# Upshot', ...blocks].join('\n\n')}\n`;
}

/** The same as plain text. */
export function asPlainText(all: Shareable, today: Day, width = columns): string {
  const blocks = sectionsOf(all, today, width).map(({ title, texts }) =>
    [title.toUpperCase(), ...texts.map(({ label, text }) => (label ? `${label}:\n${text}` : text))].join(
      '\n\n',
    ),
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n\n')}\n`;
}

function sectionsOf(
  { statements, goals, stories, answers }: Shareable,
  today: Day,
  width: number,
): Section[] {
  const goalOf = (id: string | undefined) => kept(goals).find(goal => goal.id === id);
  const sections: Section[] = [
    {
      title: 'Statements',
      texts: kept(statements).flatMap(({ text, variants = [] }) => [
        { text },
        ...variants.map(variant => ({ label: variant.role, text: variant.text })),
      ]),
    },
    { title: 'Goals', texts: kept(goals).flatMap(goal => texts(publicWording(goal))) },
    {
      title: 'Achievements',
      texts: kept(stories).map(story => ({
        label: bulletOf(story, width).text,
        text: spokenStory(story).text,
      })),
    },
    {
      title: 'Answers',
      texts: kept(answers).flatMap(answer => {
        const { text } = spokenAnswer(answer, goalOf(answer.goal), 'full', today);
        return text === '' ? [] : [{ ...(answer.company && { label: answer.company }), text }];
      }),
    },
  ];
  return sections.filter(section => section.texts.length > 0);
}

const texts = (text: string | undefined) => (text === undefined ? [] : [{ text }]);

function kept<Item extends { id: string; order: number; created: number; deleted?: number }>(
  items: readonly Item[],
): Item[] {
  return inOrder(items.filter(item => item.deleted === undefined));
}

// What Markdown would take for a sign of its own; words come out as they were typed.
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([ \t]*)([#+-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\n/g, '  \n');
}
