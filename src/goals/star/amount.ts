/** A figure as the user typed it, and what it is worth. */
export interface Amount {
  /** With the scale taken in: 1200000 for “$1.2M”. */
  value: number;
  /** “$”, “€”, “£” or ''. */
  currency: string;
  /** “%”, “k”, “M”, “B” (any case) or ''. */
  sign: string;
  /** Digits after the decimal sign. */
  decimals: number;
  /** “50+”: that much or more. */
  isOpen: boolean;
}

const PATTERN =
  /^([-−])?\s*([$€£]?)\s*(\d[\d.,' \u00a0\u202f]*?)\s*(%|k|m|bn|b|K|M|Bn|B)?\s*([$€£]?)\s*(\+)?$/;
/** No figure is as long as this. */
const longest = 40;
const SCALE: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };

/** The figure a line holds and nothing else; undefined for words, two figures, or none. “1,200.5”, “1.200,5” and “1 200” are read. */
export function readAmount(text: string): Amount | undefined {
  if (text.length > longest) return undefined;
  const [, minus, before = '', digits = '', sign = '', after = '', plus] = PATTERN.exec(text.trim()) ?? [];
  const number = digits === '' || (before && after) ? undefined : readNumber(digits);
  if (!number) return undefined;
  const scale = SCALE[sign.toLowerCase()] ?? 1;
  const value = round(number.value * scale) * (minus ? -1 : 1);
  return { value, currency: before || after, sign, decimals: number.decimals, isOpen: plus !== undefined };
}

/** A worth written the way the model was: same currency, scale and digits, with more digits where they are needed. */
export function likeAmount(value: number, { currency, sign, decimals }: Amount): string {
  const scaled = value / (SCALE[sign.toLowerCase()] ?? 1);
  const digits = Math.max(decimals, Math.min(2, (String(round(scaled)).split('.')[1] ?? '').length));
  const number = round(scaled).toLocaleString('en-US', {
    minimumFractionDigits: Math.min(decimals, digits),
    maximumFractionDigits: digits,
  });
  return `${currency}${number}${sign}`;
}

function readNumber(written: string): { value: number; decimals: number } | undefined {
  const digits = written.replace(/(?<=\d)[ '\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const signs = digits.match(/[.,]/g) ?? [];
  const last = digits.lastIndexOf(signs.at(-1) ?? ' ');
  // One sign before three digits parts thousands (1,200), but 0.125 has decimals.
  const isGroup =
    new Set(signs).size === 1 &&
    /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits) &&
    (signs[0] === ',' || signs.length > 1);
  if (signs.length > 1 && new Set(signs).size === 1 && !isGroup) return undefined;
  const decimal = signs.length === 0 || isGroup ? '' : digits.slice(last + 1);
  const whole = (decimal === '' ? digits : digits.slice(0, last)).replace(/[.,]/g, '');
  if (!/^\d+$/.test(whole) || (decimal !== '' && !/^\d+$/.test(decimal))) return undefined;
  return { value: Number(`${whole}.${decimal || 0}`), decimals: decimal.length };
}

/** Without the dust of floating-point sums. */
export const round = (value: number): number => Number(value.toPrecision(12));
