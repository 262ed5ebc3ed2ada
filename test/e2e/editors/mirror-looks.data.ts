import type { FieldLook } from '../../pages/mirror/page.ts';

type Style = Readonly<Record<string, string>>;

const PROSE =
  'Responsible for bringing in 50 new customers every month. Helped with various office-wide moves; wrote the weekly report for nine colleagues.';
const VALUES: readonly string[] = [
  PROSE,
  `Led a team of nine.\n\n${PROSE}\n${PROSE}\n  two  spaces   three\nend\n`,
  'one\ttab and\ttwo tabs\n\ttabbed at the start of a line that is long enough to wrap in any of the fields here',
  'Zażółć gęślą jaźń – “quoted” 中文字符在这里 and Donaudampfschifffahrtsgesellschaftskapitänspatent follows',
  'שלום עולם Responsible for עברית mixed with English words and numbers 123 שלום',
];

const FONTS: readonly Style[] = [
  { font: '13.333px Arial' },
  { font: '16px/1.6 "Liberation Sans"' },
  { font: 'italic bold 18px Georgia, serif' },
  { font: '14px/20px monospace' },
  { font: '15.5px/1.35 "DejaVu Sans"' },
  { font: 'small-caps 17px serif' },
  { font: '16px Arial', 'font-kerning': 'none' },
  { font: '16px Arial', 'text-rendering': 'geometricPrecision' },
  { font: '16px Arial', 'font-stretch': 'condensed', 'font-feature-settings': '"liga" 0' },
];

/** One axis of the matrix each; the first of every axis is the plain one. */
const AXES: Readonly<Record<string, readonly Style[]>> = {
  font: FONTS,
  padding: [{}, { padding: '0' }, { padding: '12px 7px 3px 19px' }, { padding: '5%' }],
  border: [
    {},
    { border: '0' },
    { border: '5px solid', 'border-left-width': '17px' },
    { border: '0.5px solid', outline: '3px solid' },
  ],
  box: [{}, { 'box-sizing': 'border-box' }, { 'box-sizing': 'content-box', width: '61.8%' }],
  align: [
    {},
    { 'text-align': 'right' },
    { 'text-align': 'center' },
    { 'text-align': 'justify' },
    { 'text-align': 'end' },
  ],
  indent: [{}, { 'text-indent': '30px' }, { 'text-indent': '-7px' }, { 'text-indent': '10%' }],
  spacing: [
    {},
    { 'letter-spacing': '1.5px' },
    { 'letter-spacing': '-0.3px' },
    { 'word-spacing': '6px' },
    { 'letter-spacing': '0.05em', 'word-spacing': '-1px' },
  ],
  tabs: [{}, { 'tab-size': '3' }, { 'tab-size': '40px' }],
  direction: [{}, { direction: 'rtl' }, { 'unicode-bidi': 'plaintext' }],
  wrapping: [
    {},
    { 'white-space': 'pre' },
    { 'overflow-wrap': 'normal' },
    { 'word-break': 'break-all' },
    { 'line-break': 'anywhere' },
    { hyphens: 'auto' },
  ],
  case: [{}, { 'text-transform': 'uppercase' }, { 'text-transform': 'capitalize' }],
  height: [{ height: '400px' }, { height: '63px' }, { height: '63px', 'overflow-y': 'hidden' }],
};

const AROUND: readonly Style[] = [
  {},
  { zoom: '1.5' },
  { zoom: '0.8' },
  { transform: 'scale(0.8)', 'transform-origin': '0 0' },
  { transform: 'translate(13.4px, 7.7px)' },
  { 'letter-spacing': '3px', 'text-indent': '20px', 'line-height': '3', 'text-align': 'center' },
];

const SCROLLS: readonly NonNullable<FieldLook['scroll']>[] = [{}, { top: 25, left: 40 }];
const TAGS = ['textarea', 'input'] as const;
const ATTRIBUTES: readonly Style[] = [{}, { wrap: 'off' }, { dir: 'auto' }, { lang: 'de' }];

const valueFor = (tag: FieldLook['tag'], value: string) =>
  tag === 'input' ? value.replaceAll('\n', ' ') : value;

/** Every value of every axis by itself, over every text. */
export function singleLooks(): FieldLook[] {
  const styles = Object.values(AXES).flat();
  const looks: FieldLook[] = [];
  for (const tag of TAGS) {
    for (const text of VALUES) {
      const value = valueFor(tag, text);
      for (const style of styles) looks.push({ tag, value, style });
      for (const around of AROUND) looks.push({ tag, value, style: {}, around });
      for (const attributes of ATTRIBUTES) looks.push({ tag, value, style: {}, attributes });
      for (const scroll of SCROLLS) looks.push({ tag, value, style: { height: '63px' }, scroll });
      looks.push({ tag, value, style: {}, resizedTo: '214.5px' });
    }
  }
  return looks;
}

/** So many looks with a value of every axis each, always the same ones for one seed. */
export function mixedLooks(count: number, seed = 7): FieldLook[] {
  let state = seed;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as T;
  };
  return Array.from({ length: count }, () => {
    const tag = pick(TAGS);
    return {
      tag,
      value: valueFor(tag, pick(VALUES)),
      style: Object.assign({}, ...Object.values(AXES).map(pick)) as Style,
      around: pick(AROUND),
      attributes: pick(ATTRIBUTES),
      scroll: pick(SCROLLS),
      ...(pick([true, false]) ? { resizedTo: '214.5px' } : {}),
    };
  });
}
