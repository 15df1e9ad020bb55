import { documentHeard } from './apla.ts';
import { type Heard, inTurn, nothing } from './heard.ts';
import { audioDirectives, type Output } from './response.ts';
import { plainHeard, ssmlHeard } from './speech.ts';
import type { SpokenMs } from './spoken.ts';

/**
 * Everything heard of an answer or a reprompt, and when: the speech, then each audio document.
 * @throws UnplayableError when Alexa would refuse any of it.
 */
export function schedule(output: Output, spokenMs: SpokenMs): Heard {
  return inTurn([speechHeard(output, spokenMs), documentsHeard(output, spokenMs)]);
}

/**
 * The speech of an output alone.
 * @throws UnplayableError when Alexa would refuse it.
 */
export function speechHeard({ speech }: Output, spokenMs: SpokenMs): Heard {
  if (!speech) return nothing;
  return speech.marked ? ssmlHeard(speech.text, {}, spokenMs) : plainHeard(speech.text, {}, spokenMs);
}

/**
 * The audio documents of an output alone, one after the other.
 * @throws UnplayableError when Alexa would answer one of them with a RuntimeError.
 */
export function documentsHeard(output: Output, spokenMs: SpokenMs): Heard {
  return inTurn(audioDirectives(output).map(({ document }) => documentHeard(document, spokenMs)));
}

/**
 * Speech carries no labels, but the skill tells the keys of its lines in spoken order: where they are as
 * many as the pieces heard, each gets its own.
 */
export function withKeys(heard: Heard, keys: readonly string[]): Heard {
  const voices = heard.entries.filter(({ lane }) => lane === 'voice');
  if (voices.length !== keys.length) return heard;
  const keyOf = new Map(voices.map((entry, i) => [entry, entry.key ?? keys[i]]));
  const entries = heard.entries.map((entry) => {
    const key = keyOf.get(entry);
    return key === undefined ? entry : { ...entry, key };
  });
  return { ...heard, entries };
}
