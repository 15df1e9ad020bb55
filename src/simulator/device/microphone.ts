import type { Ending } from './response.ts';

/** How long the microphone stays open, before and after the reprompt (Alexa: about 8 s, not configurable). */
export const microphoneMs = 8000;

/** One answer being given: what the device does from its first sound until somebody speaks. */
export interface Giving {
  /** When its first sound is heard, on the device's clock. */
  readonly soundAtMs: number;
  readonly audioMs: number;
  readonly ending: Ending;
  /** Undefined when the skill gave none: then the session ends after the first silence. */
  readonly repromptMs?: number;
  /** How long the session outlives a `wait`. */
  readonly waitMs: number;
}

/** When the last sound of the answer is over. */
export function audioEndsAtMs({ soundAtMs, audioMs }: Giving): number {
  return soundAtMs + audioMs;
}

/** When the reprompt is played if nobody speaks; undefined when there is none. */
export function repromptAtMs(giving: Giving): number | undefined {
  if (giving.ending !== 'listen' || giving.repromptMs === undefined) return undefined;
  return audioEndsAtMs(giving) + microphoneMs;
}

/** When the session is over if nobody speaks. A session that ends with its answer takes no more words. */
export function sessionEndsAtMs(giving: Giving): number {
  switch (giving.ending) {
    case 'end':
      return giving.soundAtMs;
    case 'wait':
      return audioEndsAtMs(giving) + giving.waitMs;
    case 'listen': {
      const again = repromptAtMs(giving);
      const afterwardsMs = again === undefined ? 0 : (giving.repromptMs ?? 0) + microphoneMs;
      return audioEndsAtMs(giving) + microphoneMs + afterwardsMs;
    }
  }
}
