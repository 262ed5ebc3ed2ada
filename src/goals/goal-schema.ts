import * as v from 'valibot';
import { isDay } from './day.ts';
import { earlierForm } from './earlier.ts';
import { byName, isWritten, time } from './stored.ts';

export const letters = ['S', 'M', 'A', 'R', 'T'] as const;
export const kinds = ['personal', 'professional', 'both'] as const;
export const horizons = ['short', 'long', 'someday'] as const;
/** What a good candidate has, by kind. */
export const areas = ['education', 'experience', 'licence', 'contacts', 'fit'] as const;
export const holdings = ['missing', 'working', 'have'] as const;
/** How far a certificate, licence or class is, in order. */
export const standings = ['researching', 'enrolled', 'booked', 'passed', 'applied', 'held'] as const;

const day = v.exactOptional(v.custom<string>(isDay, 'not a day such as 2027-06-30'));
const line = v.exactOptional(v.string());
const flag = v.exactOptional(v.boolean());
const id = v.pipe(v.string(), v.nonEmpty());
const written = v.pipe(v.string(), v.check(isWritten));

export const credential = v.looseObject({
  name: line,
  body: line,
  region: line,
  exam: line,
  fee: line,
  renewal: line,
  link: line,
  standing: v.exactOptional(v.picklist(standings)),
  since: line,
});

export const step = v.looseObject({
  id,
  text: written,
  when: line,
  due: day,
  done: v.exactOptional(time),
  after: line,
  isUnder: flag,
  credential: v.exactOptional(byName(credential)),
});

export const removedStep = v.looseObject({ step, at: time, place: time });

export const move = v.looseObject({ at: time, step: line, from: day, to: day, instead: line, why: line });

export const finish = v.looseObject({ target: line, actual: line, unit: line, isLowerBetter: flag });

export const need = v.looseObject({
  id,
  area: v.picklist(areas),
  text: written,
  holding: v.picklist(holdings),
});

/** What a goal is, whoever reads or writes one. */
export const goalSchema = v.pipe(
  v.looseObject({
    version: v.literal(1),
    id,
    parent: v.exactOptional(id),
    text: written,
    wording: line,
    spoken: line,
    ask: line,
    kind: v.exactOptional(v.picklist(kinds)),
    sharesPersonal: flag,
    when: line,
    due: day,
    counted: day,
    horizon: v.exactOptional(v.picklist(horizons)),
    why: line,
    means: line,
    now: line,
    there: line,
    wishes: line,
    needs: v.exactOptional(v.array(need)),
    waived: v.exactOptional(v.array(v.picklist(letters))),
    waivedWhy: v.exactOptional(byName(v.record(v.string(), v.string()))),
    steps: v.array(step),
    removed: v.exactOptional(v.array(removedStep)),
    moves: v.array(move),
    finish: v.exactOptional(byName(finish)),
    result: line,
    evidence: line,
    earlier: v.exactOptional(v.array(earlierForm)),
    done: v.exactOptional(time),
    order: time,
    created: time,
    changed: time,
    deleted: v.exactOptional(time),
  }),
  v.check(({ id, parent }) => parent !== id, 'leads to itself'),
  v.check(({ steps }) => new Set(steps.map(step => step.id)).size === steps.length, 'two steps with one id'),
);
