/**
 * What is known under each word, as text. A language knows tens of thousands of phrases and a sentence touches a
 * few dozen: kept like this they wait unread until their word is said.
 */
export type Texts = Readonly<Record<string, string>>;

/** Gathers texts: what stands under the same word is parted by line breaks, in the order it came. */
export function textsOf(lines: Iterable<readonly [word: string, line: string]>): Texts {
  const texts = new Map<string, string>();
  for (const [word, line] of lines) {
    const before = texts.get(word);
    texts.set(word, before === undefined ? line : `${before}\n${line}`);
  }
  return Object.fromEntries(texts);
}

/** Looks words up; the text of each is read once, when the word is first said. */
export function onDemand<Value>(
  texts: Texts,
  read: (lines: readonly string[], word: string) => Value,
): (word: string) => Value | undefined {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || !Object.hasOwn(texts, word)) return before;
    const value = read(texts[word]?.split('\n') ?? [], word);
    known.set(word, value);
    return value;
  };
}
