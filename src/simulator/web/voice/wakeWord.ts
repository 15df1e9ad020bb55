const wakeWords = /^(?:hey |okay |ok )?(?:alexa|coach)\b[\s,.!?]*/i;
const anyWakeWord = /\b(?:alexa|coach)\b/i;

/** What follows the wake word at the start of a sentence; undefined when the sentence was not for us. */
export function afterWakeWord(sentence: string): string | undefined {
  const heard = sentence.trim();
  return wakeWords.test(heard) ? heard.replace(wakeWords, '') : undefined;
}

/** Whether the coach itself is saying a wake word, which an open microphone would take for a call. */
export function namesWakeWord(sentence: string): boolean {
  return anyWakeWord.test(sentence);
}
