import type { Finding } from '../engine/finding.ts';
import { say } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages.ts';
import { placeHash } from '../settings/ignored.ts';
import type { CardContent, CardMessage, OffChoice } from './card.tsx';

/**
 * Does what the user chose in the card's menu. Gives what is left to say: after several “not here” on one rule, a
 * question about the rule. Rejects when the browser could not keep it.
 */
export async function turnOff(
  { text, findings }: CardContent,
  choice: OffChoice,
  finding: Pick<Finding, 'rule' | 'from' | 'to'>,
): Promise<CardMessage | undefined> {
  const { rule, from, to } = finding;
  if (choice === 'rule') await asked({ kind: 'rule-off', rule });
  if (choice === 'pause') await asked({ kind: 'pause' });
  if (choice === 'phrase') await asked({ kind: 'allow', phrase: text.slice(from, to) });
  if (choice !== 'here') return undefined;
  const isTired = await asked({ kind: 'ignore', hash: placeHash(text, finding), rule });
  const title = findings.find(other => other.rule === rule)?.title ?? rule;
  return isTired ? { text: say('card_tired', title), rule } : undefined;
}

async function asked(message: Parameters<typeof askBackground>[0]): Promise<boolean> {
  const answer = await askBackground(message);
  if (typeof answer !== 'boolean') throw new Error(say('card_gone'));
  return answer;
}
