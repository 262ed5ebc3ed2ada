import { openPlaceholders } from '../goals/placeholders.ts';
import { type Statement, statementKind } from '../goals/statement.ts';
import { askPage, startContent } from '../platform/ask-page.ts';
import { say, sayCount } from '../platform/i18n.ts';
import { openItems } from '../platform/items.ts';

const items = openItems(statementKind);

/** Statements that can go out as they are, the last used first, then in the user's order. */
export async function readyStatements(): Promise<Statement[]> {
  const { items: all } = await items.all();
  return all
    .filter(({ deleted, text }) => deleted === undefined && openPlaceholders(text).length === 0)
    .sort((a, b) => (b.used ?? 0) - (a.used ?? 0) || a.order - b.order);
}

/** Puts a statement into a frame of a tab and says on the page what became of it. */
export async function insertStatement(
  tabId: number,
  frameId: number,
  { id, text }: Statement,
): Promise<void> {
  const target = { tabId, frameId };
  const [answer] = await askPage(target, 'insert', text);
  if (answer?.value.outcome === 'done') {
    await askPage(target, 'say', sayCount('menu_inserted', text.length));
    await items.update(id, stored => stored && { ...stored, used: Date.now() });
    return;
  }
  const [copied] = await askPage(target, 'copy', text);
  await askPage(target, 'say', say(copied?.value ? 'menu_copied' : 'menu_not_inserted'));
}

/** Inserts the statement that was used last where the caret is. */
export async function insertLast(tabId: number): Promise<void> {
  try {
    await startContent(tabId);
  } catch {
    return;
  }
  const [statement] = await readyStatements();
  const answers = await askPage({ tabId }, 'insertTarget');
  const targets = answers.flatMap(({ frameId, value }) => (value ? [{ frameId, ...value }] : []));
  const target = targets.sort((a, b) => b.focusedAt - a.focusedAt)[0];
  if (!statement) await askPage({ tabId, frameId: 0 }, 'say', say('menu_no_statement'));
  else if (!target) await askPage({ tabId, frameId: 0 }, 'say', say('menu_no_field'));
  else await insertStatement(tabId, target.frameId, statement);
}
