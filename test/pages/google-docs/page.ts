import { newCounters } from './counters.ts';
import { DOCUMENTS, longDocument } from './documents.ts';
import { Editing } from './editing.ts';
import { Download } from './export-text.ts';
import { refuseForeign } from './foreign.ts';
import { InputFrame } from './input.ts';
import { readMarkup } from './markup.ts';
import { writeModelScripts } from './model-scripts.ts';
import { makeHooks } from './stand-in.ts';
import { readSwitches, type Switches } from './switches.ts';
import { DocumentText } from './text.ts';
import { TextInterface } from './text-interface.ts';
import { View } from './view.ts';

const FLAG = '_docs_annotate_canvas_by_ext';
const flags = window as unknown as Record<string, unknown>;

function documentOf({ text, pages, doc, end }: Switches): DocumentText {
  const source = text || (pages > 0 ? longDocument(pages) : DOCUMENTS[doc]);
  if (source === undefined) throw new Error(`The stand-in has no document “${doc}”: see documents.ts.`);
  return new DocumentText(readMarkup(source), end === 'two' ? '\u0003\n' : '');
}

const switches = readSwitches(location.search);
if (switches.flag && !flags[FLAG]) flags[FLAG] = switches.flag;

const counters = newCounters();
const opened = documentOf(switches);
if (switches.model !== 'none') writeModelScripts(opened.raw, switches.model === 'array');
const editing = new Editing(opened, switches.mode, () => {
  download.note();
  view.draw();
});
const download = new Download(editing);
const view = new View(editing, switches, counters);
const input = new InputFrame(editing, view, switches, counters);
const text = new TextInterface(editing, view, switches, counters, () => input.blur());
view.isFocused = () => input.hasFocus;
input.onFocus = () => {
  text.hadFocus = true;
};
view.scroller.addEventListener('mousedown', event => {
  // The scroll bar is no place for a caret.
  if (event.clientX > view.scroller.getBoundingClientRect().left + view.scroller.clientWidth) return;
  event.preventDefault();
  const offset = view.offsetAt(event.clientX, event.clientY);
  editing.select(event.shiftKey ? editing.anchor : offset, offset);
  input.focus();
});

const state = { flag: undefined as unknown };
const hooks = makeHooks({ switches, counters, editing, view, input, text, download, state });
Object.assign(window, { standIn: hooks });

// The flag is read once; whoever sets it later sets it for nothing.
setTimeout(() => {
  state.flag = flags[FLAG];
  const isOn = typeof state.flag === 'string' && state.flag !== '';
  const showLayer = () => {
    view.hasLayer = isOn && switches.layer;
    view.clear();
    view.draw();
  };
  if (switches.lag > 0) setTimeout(showLayer, switches.lag);
  else showLayer();
  view.draw();
  if (switches.hostile) refuseForeign(view.scroller, counters);
  if (isOn && switches.interface) setTimeout(() => text.install(), switches.api);
}, switches.start);
setTimeout(() => input.create(), switches.frame);
