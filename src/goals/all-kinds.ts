import { type Goal, goalKind } from './goal.ts';
import { type Answer, answerKind } from './interview/answer.ts';
import { type Story, storyKind } from './star/story.ts';
import { type Statement, statementKind } from './statement.ts';
import type { Reading } from './stored.ts';
import { type Card, cardKind } from './worksheet.ts';

/** Everything the user keeps, by kind. */
export interface Everything {
  statements: readonly Statement[];
  goals: readonly Goal[];
  stories: readonly Story[];
  answers: readonly Answer[];
  worksheet: readonly Card[];
}

export type KindName = keyof Everything;
export type Thing = Everything[KindName][number];

/** How each kind is stored, in the order people meet them. */
export const allKinds = {
  statements: statementKind,
  goals: goalKind,
  stories: storyKind,
  answers: answerKind,
  worksheet: cardKind,
} as const satisfies Record<
  KindName,
  { prefix: string; read(id: string, raw: unknown): Reading<Thing>; write(item: never): Thing }
>;

export const kindNames = Object.keys(allKinds) as KindName[];

/** The kind a storage key belongs to and the id in it; undefined for other keys. */
export function kindOfKey(key: string): { name: KindName; id: string } | undefined {
  const name = kindNames.find(one => key.startsWith(allKinds[one].prefix));
  const id = name && key.slice(allKinds[name].prefix.length);
  return name && id ? { name, id } : undefined;
}

export function keyOf(name: KindName, id: string): string {
  return allKinds[name].prefix + id;
}
