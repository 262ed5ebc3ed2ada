/** Names of months and seasons, as alternatives of a pattern in lower case; May, long and short in one, is left out. */
export const MONTHS = 'january|february|march|april|june|july|august|september|october|november|december';
export const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
export const SEASONS = 'spring|summer|fall|autumn|winter';
