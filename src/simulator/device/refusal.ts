import type { Heard } from './heard.ts';
import type { Profile } from './profile.ts';
import type { Output, SkillResponse } from './response.ts';

/** Alexa's limits on one response (developer documentation and its error messages). */
const limits = {
  speechCharacters: 8000,
  responseBytes: 120_000,
  audioTags: 5,
  speechMs: 240_000,
  repromptMs: 90_000,
} as const;

/** Why Alexa would refuse a response that can be played, if it would. */
export function refusalOf(
  answer: unknown,
  { output, reprompt }: SkillResponse,
  heard: { readonly speech: Heard; readonly reprompt: Heard },
  profile: Profile,
): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(answer)).length;
  const tags = audioTags(output) + audioTags(reprompt);
  const letters = Math.max(lengthOf(output), lengthOf(reprompt));
  if (bytes > limits.responseBytes) return `the response has ${bytes} bytes`;
  if (letters >= limits.speechCharacters) return `a speech has ${letters} characters`;
  if (tags > limits.audioTags) return `${tags} audio tags in one response`;
  if (heard.speech.lengthMs > limits.speechMs) return `${heard.speech.lengthMs / 1000} s of speech`;
  if (heard.reprompt.lengthMs > limits.repromptMs) return `a reprompt of ${heard.reprompt.lengthMs / 1000} s`;
  if (!profile.screen && drawsPictures(output)) return 'pictures for a device without a screen';
  return undefined;
}

function audioTags({ speech }: Output): number {
  return speech?.marked ? (speech.text.match(/<audio\b/g)?.length ?? 0) : 0;
}

function lengthOf({ speech }: Output): number {
  return speech?.text.length ?? 0;
}

function drawsPictures({ directives }: Output): boolean {
  return directives.some(
    ({ type }) => typeof type === 'string' && type.startsWith('Alexa.Presentation.APL.'),
  );
}
