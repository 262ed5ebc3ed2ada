const MOST = 3000;

/** Remembers answers for the words of the texts at hand; words repeat. */
export function remembered<Answer extends string | boolean | object | undefined>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer | null>();
  return word => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word) ?? null;
      if (known.size > MOST) known.clear();
      known.set(word, found);
    }
    return (found ?? undefined) as Answer;
  };
}
