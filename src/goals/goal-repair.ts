import * as v from 'valibot';
import { bookkeeping } from './bookkeeping.ts';
import { credential, finish, goalSchema, letters, move, need, removedStep, step } from './goal-schema.ts';
import { asRecord, finite, fitted, fittedList, list } from './stored.ts';

type Raw = Record<string, unknown>;

/** A stored goal with everything made fit that is not the user's words; unknown keys stay. Checks nothing else. */
export function repairedGoal(id: string, raw: Raw): Raw {
  return fitted(goalSchema, {
    ...raw,
    parent: raw.parent === id ? undefined : raw.parent,
    needs: asList(raw.needs, repairedNeed),
    waived: fittedList(raw.waived, letter => letters.some(one => one === letter)),
    waivedWhy: asRecord(raw.waivedWhy) && texts(raw.waivedWhy),
    steps: list(raw.steps).flatMap(repairedStep).map(withOwnId),
    removed: asList(raw.removed, repairedRemoval),
    moves: list(raw.moves).flatMap(one => fits(move, fitted(move, asRecord(one) ?? {}))),
    finish: asRecord(raw.finish) && fitted(finish, asRecord(raw.finish)!),
    ...bookkeeping(raw, id),
  });
}

function repairedStep(raw: unknown, index: number): Raw[] {
  const found: Raw | undefined = typeof raw === 'string' ? { text: raw } : asRecord(raw);
  if (!found) return [];
  const known = asRecord(found.credential);
  return fits(
    step,
    fitted(step, {
      ...found,
      credential: known && fitted(credential, known),
      id: typeof found.id === 'string' && found.id ? found.id : `step${index}`,
    }),
  );
}

function withOwnId(step: Raw, index: number, all: readonly Raw[]): Raw {
  const isTaken = all.slice(0, index).some(other => other.id === step.id);
  return isTaken ? { ...step, id: `${step.id}-${index}` } : step;
}

function repairedNeed(raw: unknown): Raw[] {
  return fits(need, { holding: 'missing', ...fitted(need, asRecord(raw) ?? {}) });
}

function repairedRemoval(raw: unknown, index: number): Raw[] {
  const found = asRecord(raw);
  const [step] = repairedStep(found?.step, index);
  return fits(removedStep, { ...found, step, at: finite(found?.at) ?? 0, place: finite(found?.place) ?? 0 });
}

const asList = (raw: unknown, repaired: (one: unknown, index: number) => Raw[]) =>
  Array.isArray(raw) ? raw.flatMap(repaired) : undefined;
const fits = (schema: v.GenericSchema, value: Raw) => (v.is(schema, value) ? [value] : []);
const texts = (raw: unknown) =>
  Object.fromEntries(Object.entries(raw as Raw).filter(([, text]) => typeof text === 'string'));
