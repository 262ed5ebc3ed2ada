const ENDS_LIKE_PAGE = /\.(?:com|org|net|io|dev|edu)(?:$|[/,;:)\]>.])/;

/** Whether a word (no white space inside) is or holds the address of a page or a mailbox. */
export function isAddress(word: string): boolean {
  if (word.includes('://') || word.includes('www.')) return true;
  const at = word.indexOf('@');
  if (at > 0 && word.indexOf('.', at) > at + 1) return true;
  return ENDS_LIKE_PAGE.test(word);
}
