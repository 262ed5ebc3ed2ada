/** A text with “about” before its first figure, unless it says already that it is not exact. */
export function estimated(text: string): string {
  if (
    /(?:~|≈|\b(?:about|around|nearly|almost|roughly|approximately|some|over|up\s+to|more\s+than|less\s+than)\s+)[$€£]?\d|\d\+/i.test(
      text,
    )
  )
    return text;
  return text.replace(/(?<![\p{L}\d-])[$€£]?\d/u, 'about $&');
}
