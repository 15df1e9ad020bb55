/** Something that can speak. */
export interface Voice {
  /** Says a sentence; resolves when it is over, or at once when the signal is given. */
  say(text: string, plannedMs: number, signal: AbortSignal): Promise<void>;
  /** Sentences that will be said soon, in order. */
  prepare(texts: readonly string[]): void;
}

/** A voice that could not speak; the caption is all there is. The message is for the person at the page. */
export class VoicelessError extends Error {
  override readonly name = 'VoicelessError';
}
