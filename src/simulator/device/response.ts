import { isRecord, type Json, listOf, textOf } from './json.ts';

/** What a skill answered, as far as a device needs it. */
export interface SkillResponse {
  /** Undefined when the answer does not carry them: the session keeps what it had. */
  readonly attributes?: Json;
  readonly output: Output;
  readonly reprompt: Output;
  readonly card?: Card;
  readonly ending: Ending;
}

/** Everything one moment lets sound or show: the answer itself, or its reprompt. */
export interface Output {
  readonly speech?: { readonly marked: boolean; readonly text: string };
  readonly directives: readonly Json[];
}

export interface Card {
  readonly title: string;
  readonly text: string;
}

/** The microphone opens; the session stays open without it; the session ends. */
export type Ending = 'listen' | 'wait' | 'end';

/** The skill's answer, or why it is none: a device meets both. */
export function readResponse(answer: unknown): SkillResponse | { readonly refusal: string } {
  if (!isRecord(answer) || !isRecord(answer.response)) return { refusal: 'the answer holds no response' };
  const { response, sessionAttributes } = answer;
  const card = readCard(response.card);
  return {
    ...(isRecord(sessionAttributes) ? { attributes: sessionAttributes } : {}),
    output: readOutput(response),
    reprompt: isRecord(response.reprompt) ? readOutput(response.reprompt) : { directives: [] },
    ...(card ? { card } : {}),
    ending: readEnding(response.shouldEndSession),
  };
}

/** The directives that play an audio document, in playing order. */
export function audioDirectives({ directives }: Output): Json[] {
  return directives.filter(({ type }) => type === 'Alexa.Presentation.APLA.RenderDocument');
}

function readOutput({ outputSpeech, directives }: Json): Output {
  const speech = isRecord(outputSpeech) ? readSpeech(outputSpeech) : undefined;
  return { ...(speech ? { speech } : {}), directives: listOf(directives).filter(isRecord) };
}

function readSpeech({ type, ssml, text }: Json): Output['speech'] {
  return type === 'SSML'
    ? { marked: true, text: textOf(ssml) ?? '' }
    : { marked: false, text: textOf(text) ?? '' };
}

function readCard(card: unknown): Card | undefined {
  if (!isRecord(card)) return undefined;
  const title = textOf(card.title) ?? '';
  const text = textOf(card.content) ?? textOf(card.text) ?? '';
  return title || text ? { title, text } : undefined;
}

/** Absent is not false: the session stays open and the microphone closed. */
function readEnding(shouldEndSession: unknown): Ending {
  if (shouldEndSession === true) return 'end';
  return shouldEndSession === undefined ? 'wait' : 'listen';
}
