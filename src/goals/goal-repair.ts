import { isDay } from './day.ts';
import { earlierForms } from './earlier.ts';
import { asRecord, finite, isWritten } from './stored.ts';

type Raw = Record<string, unknown>;

/** A stored goal with everything made fit that is not the user's words; unknown keys stay. Checks nothing else. */
export function repairedGoal(id: string, raw: Raw): Raw {
  const created = finite(raw.created) ?? 0;
  return {
    ...kept(raw, { wording: isText, when: isText, why: isText, means: isText, result: isText }),
    ...kept(raw, { spoken: isText, ask: isText, now: isText, there: isText, wishes: isText }),
    ...kept(raw, { evidence: isText, parent: value => isText(value) && value !== '' && value !== id }),
    ...kept(raw, { due: isDay, counted: isDay, done: isTime, deleted: isTime, sharesPersonal: isBoolean }),
    ...kept(raw, {
      kind: one('personal', 'professional', 'both'),
      horizon: one('short', 'long', 'someday'),
    }),
    ...without(raw, known),
    ...waived(raw.waived),
    ...finish(raw.finish),
    ...earlierForms(raw.earlier),
    version: 1,
    id,
    text: raw.text,
    steps: list(raw.steps).flatMap(repairedStep).map(withOwnId),
    moves: list(raw.moves).flatMap(repairedMove),
    order: finite(raw.order) ?? 0,
    created,
    changed: finite(raw.changed) ?? created,
  };
}

const known = [
  'wording',
  'spoken',
  'ask',
  'now',
  'there',
  'wishes',
  'when',
  'why',
  'means',
  'result',
  'evidence',
  'parent',
  'finish',
  'earlier',
  'due',
  'counted',
  'done',
  'deleted',
  'kind',
  'sharesPersonal',
  'horizon',
  'waived',
];

function repairedStep(raw: unknown, index: number): Raw[] {
  const step: Raw | undefined = typeof raw === 'string' ? { text: raw } : asRecord(raw);
  if (!step || typeof step.text !== 'string' || !isWritten(step.text)) return [];
  return [
    {
      ...without(step, ['when', 'due', 'done']),
      ...kept(step, { when: isText, due: isDay, done: isTime }),
      id: typeof step.id === 'string' && step.id ? step.id : `step${index}`,
    },
  ];
}

function withOwnId(step: Raw, index: number, all: readonly Raw[]): Raw {
  const isTaken = all.slice(0, index).some(other => other.id === step.id);
  return isTaken ? { ...step, id: `${step.id}-${index}` } : step;
}

function repairedMove(raw: unknown): Raw[] {
  const move = asRecord(raw);
  if (!move || finite(move.at) === undefined) return [];
  return [
    {
      ...without(move, ['step', 'from', 'to', 'instead', 'why']),
      ...kept(move, { step: isText, from: isDay, to: isDay, instead: isText, why: isText }),
    },
  ];
}

function waived(raw: unknown): Raw {
  const letters = list(raw).filter(one('S', 'M', 'A', 'R', 'T'));
  return letters.length > 0 ? { waived: letters } : {};
}

function finish(raw: unknown): Raw {
  const line = asRecord(raw);
  if (!line) return {};
  const fit = kept(line, { target: isText, actual: isText, unit: isText, isLowerBetter: isBoolean });
  return { finish: { ...without(line, ['target', 'actual', 'unit', 'isLowerBetter']), ...fit } };
}

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isText = (value: unknown) => typeof value === 'string';
const isTime = (value: unknown) => finite(value) !== undefined;
const one =
  (...values: string[]) =>
  (value: unknown) =>
    typeof value === 'string' && values.includes(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function kept(raw: Raw, checks: Record<string, (value: unknown) => boolean>): Raw {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([key, isFit]) => (isFit(raw[key]) ? [[key, raw[key]]] : [])),
  );
}

function without(raw: Raw, keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}
