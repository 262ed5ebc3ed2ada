/** The words on one line: single spaces, no bullet sign before them, no comma, semicolon, colon or dash left at the end. */
export function tidy(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/^ ?(?:[-–—•▪◦‣·*]+ )+/u, '');
  return withoutTail(line).trimStart();
}

/** The same as a sentence: it ends with the full stop or the sign the user gave it; '' stays ''. */
export function sentence(text: string): string {
  const words = clause(text);
  if (words === '') return '';
  return /(?:[!?…]|\.\.|[.!?]["”’)])$/u.test(words) ? words : `${words}.`;
}

/** Without the full stop of a sentence, to stand inside another. */
export function clause(text: string): string {
  return withoutTail(tidy(text).replace(/(?<!\.)\.$/, ''));
}

/** With a capital first letter; a word with capitals of its own (iOS) is left alone. */
export function capitalized(text: string): string {
  return /^\p{Ll}+(?![\p{L}\d])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// By hand, as a pattern would look at every run of such signs in a long text again and again.
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:–—-'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
