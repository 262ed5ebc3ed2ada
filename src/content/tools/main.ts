import '../../editors/lend-writing.ts';
import { copyText } from '../../platform/copy-text.ts';
import { PAGE_API, PAGE_FRAME, type PageTools } from '../../platform/page-api.ts';
import type { Frame } from '../frame.ts';
import { Announcer } from './announcer.ts';
import { FieldList } from './field-list.ts';
import { HintCommands } from './hint-commands.ts';
import { Insertion } from './insertion.ts';
import { replaceAt, showPlace } from './places.ts';
import { silencedField } from './silenced-field.ts';

const world = globalThis as Record<string, unknown>;

function toolsOf(frame: Frame): PageTools {
  const list = new FieldList(frame);
  const announcer = new Announcer(frame.signal);
  const commands = new HintCommands(frame, announcer);
  const insertion = new Insertion(frame);
  let first: number | undefined;
  return {
    insertTarget: async isParagraph => {
      await frame.ready;
      return insertion.target(isParagraph);
    },
    insert: async (text, isParagraph) => {
      await frame.ready;
      return insertion.insert(text, isParagraph);
    },
    silencedField,
    written: text => insertion.written(text),
    undoInsert: () => insertion.undo(),
    copy: text => copyText(text),
    say: text => announcer.say(text, { isShown: true }),
    goToHint: async way => {
      await frame.ready;
      await frame.catchUp();
      return commands.go(way);
    },
    applyHint: async () => {
      await frame.ready;
      return commands.apply();
    },
    fields: async () => {
      await frame.ready;
      await frame.catchUp();
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
