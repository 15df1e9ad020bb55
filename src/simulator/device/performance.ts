import { type Heard, inTurn, nothing } from './heard.ts';
import type { Json } from './json.ts';
import type { Profile } from './profile.ts';
import { refusalOf } from './refusal.ts';
import { audioDirectives, type Output, type SkillResponse } from './response.ts';
import { documentsHeard, speechHeard, withKeys } from './schedule.ts';
import type { SpokenMs } from './spoken.ts';
import { UnplayableError } from './unplayable.ts';

/** What is heard of a response that the platform accepts. */
export interface Performed {
  readonly heard: Heard;
  readonly reprompt: Heard;
  /** Set when the audio document stayed silent: what the skill is told of it. */
  readonly error?: Json;
  /** The token of that document, if it had one. */
  readonly token?: { readonly token: string };
}

/** Alexa says that there was a problem, and the session is over. */
export interface Refused {
  readonly refusal: string;
}

/** Plays a response on a device of this kind, without sound and without waiting. */
export function perform(
  answer: unknown,
  response: SkillResponse,
  profile: Profile,
  spokenMs: SpokenMs,
): Performed | Refused {
  const speech = attempt(() => speechHeard(response.output, spokenMs));
  const asked = attempt(() => speechHeard(response.reprompt, spokenMs));
  if (speech instanceof UnplayableError) return { refusal: speech.message };
  if (asked instanceof UnplayableError) return { refusal: asked.message };
  const refusal = refusalOf(answer, response, { speech, reprompt: asked }, profile);
  if (refusal) return { refusal };
  const documents = playDocuments(response.output, profile, spokenMs);
  const again = playDocuments(response.reprompt, profile, spokenMs);
  const reprompt = again instanceof UnplayableError ? asked : inTurn([asked, again]);
  if (documents instanceof UnplayableError) {
    return { heard: speech, reprompt, error: errorOf(documents), ...tokenOf(response.output) };
  }
  return { heard: withKeys(inTurn([speech, documents]), saidKeys(response)), reprompt };
}

/** A device without audio documents fails on the first one it meets. */
function playDocuments(output: Output, profile: Profile, spokenMs: SpokenMs): Heard | UnplayableError {
  if (audioDirectives(output).length === 0) return nothing;
  if (profile.playsAudioDocuments) return attempt(() => documentsHeard(output, spokenMs));
  return new UnplayableError('RENDER_ERROR', 'This device plays no audio documents');
}

function attempt(play: () => Heard): Heard | UnplayableError {
  try {
    return play();
  } catch (error) {
    if (error instanceof UnplayableError) return error;
    throw error;
  }
}

function errorOf({ fault, message }: UnplayableError): Json {
  return fault === 'AUDIO_SOURCE_ERROR'
    ? { type: fault, reason: 'NOT_FOUND', message }
    : { type: fault, reason: 'UNKNOWN_ERROR', message };
}

function tokenOf(output: Output): Pick<Performed, 'token'> {
  const [first] = audioDirectives(output);
  return typeof first?.token === 'string' ? { token: { token: first.token } } : {};
}

/** The message keys the skill says it spoke, in order. */
function saidKeys({ attributes }: SkillResponse): string[] {
  const said = attributes?.said;
  return Array.isArray(said) ? said.filter((key) => typeof key === 'string') : [];
}

/** Whether there is anything to hear in an answer. */
export function saysSomething({ output }: Pick<SkillResponse, 'output'>): boolean {
  return output.speech !== undefined || audioDirectives(output).length > 0;
}
