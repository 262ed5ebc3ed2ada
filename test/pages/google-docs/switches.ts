/** Every variation of the stand-in, with its default. Each is a query parameter; numbers and lists are spelled as here. */
export const USUAL = {
  /** A document of `documents.ts`. */
  doc: 'resume',
  /** Markup (see `markup.ts`) in place of a document. */
  text: '',
  /** Pages of plain text in place of a document. */
  pages: 0,
  /** The page sets the flag itself, before everything else, as another extension would. */
  flag: '',
  zoom: 1,
  layout: 'pages' as 'pages' | 'pageless',
  /** One rect for neighbours of one font on a line; one for each style (colour and links too); one for each word. */
  runs: 'line' as 'line' | 'style' | 'word',
  /** Whose label the space between two runs is in. */
  space: 'previous' as 'previous' | 'next' | 'neither',
  /** The space at which a line was wrapped. */
  trailing: 'dropped' as 'kept' | 'dropped',
  labels: 'plain' as 'plain' | 'nbsp' | 'double',
  /** Order of the paragraphs in the tree. */
  order: 'document' as 'document' | 'reversed' | 'shuffled',
  table: 'row' as 'row' | 'column',
  update: 'rewrite' as 'rewrite' | 'replace' | 'rebuild',
  /** `role="paragraph"` on groups. */
  role: true,
  /** Which attribute has the font: the usual one, the older one on every second rect, none on every second. */
  font: 'css' as 'css' | 'style' | 'missing',
  markers: true,
  /** A rect in a `clipPath` that bears words as those of the text do; it is drawn nowhere. */
  decoy: true,
  /** Text at the head and foot of each page; not in the model. */
  header: '',
  footer: '',
  /** How the page's own scripts give the document to the editor: an object, the older array, or not at all. */
  model: 'object' as 'object' | 'array' | 'none',
  /** Ms until kix reads the flag, until the text interface is there, until the input frame is there. */
  start: 60,
  api: 40,
  frame: 200,
  /** Ms by which the first drawing of the annotation layer is behind that of the canvas. */
  lag: 0,
  /** Whether the flag brings the annotation layer and the text interface. */
  layer: true,
  interface: true,
  /** The text interface rejects until the editor had the focus once. */
  reject: '' as '' | 'focus',
  selection: 'start' as 'start' | 'anchor' | 'base',
  /** What a paste does: lands after so many ms, never, or lands as other words. */
  paste: '0' as '0' | '40' | 'never' | 'other',
  beforeinput: 'ignore' as 'ignore' | 'accept',
  mode: 'editing' as 'editing' | 'suggesting' | 'viewing',
  /** Input while the window does not have the focus. */
  unfocused: 'ignore' as 'ignore' | 'accept',
  /** How many ms the download as text is behind the document, and whether it is given. */
  exportLag: 3000,
  exported: true,
  /** Segments at the end of the model text. */
  end: 'one' as 'one' | 'two',
  /** Removes every node put into the editor or its pages by somebody else, at once. */
  hostile: false,
};

export type Switches = typeof USUAL;

/** Reads the switches of an address; throws a sentence that names a switch that does not exist. */
export function readSwitches(search: string): Switches {
  const switches: Record<string, unknown> = { ...USUAL };
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'tab') continue;
    const usual = switches[name];
    if (usual === undefined) throw new Error(`The stand-in has no switch “${name}”: see its README.`);
    if (typeof usual === 'number') switches[name] = Number(value);
    else if (typeof usual === 'boolean') switches[name] = value !== '0' && value !== 'false';
    else switches[name] = value;
  }
  return switches as Switches;
}
