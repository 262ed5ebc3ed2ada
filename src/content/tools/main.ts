import { PAGE_API, PAGE_FRAME, type PageTools } from '../../platform/page-api.ts';
import type { Frame } from '../frame.ts';
import { FieldList } from './field-list.ts';
import { HintWalk } from './hint-walk.ts';
import { insertAtCaret, insertTarget } from './insertion.ts';
import { replaceAt, showPlace } from './places.ts';

const world = globalThis as Record<string, unknown>;

function toolsOf(frame: Frame): PageTools {
  const { caret, card } = frame;
  const list = new FieldList(frame);
  const walk = new HintWalk();
  let first: number | undefined;
  return {
    insertTarget: async () => {
      await frame.ready;
      return insertTarget(caret);
    },
    insert: text => insertAtCaret(caret, text),
    nextHint: async () => {
      await frame.ready;
      return walk.next([...frame.sessions], caret, card);
    },
    fields: async () => {
      await frame.ready;
      return list.read();
    },
    changedSince: version => list.changedSince(version),
    show: (place, isAnswered) => showPlace(frame, list.session(place.field), place, isAnswered),
    replace: (place, text) => replaceAt(list.session(place.field), place, text),
    diagnostics: () =>
      [...frame.sessions].find(({ field }) => field.canvas)?.field.canvas?.diagnose() ?? null,
    firstCount: count => {
      first ??= count;
      return first;
    },
  };
}

const api = world[PAGE_API];
if (api && !('fields' in (api as object))) Object.assign(api, toolsOf(world[PAGE_FRAME] as Frame));
