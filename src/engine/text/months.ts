/** Names of months and seasons, as alternatives of a pattern in lower case. */
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const SHORT_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec';
export const SEASONS = 'spring|summer|fall|autumn|winter';
