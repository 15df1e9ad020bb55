import { cardBreaches } from './card.ts';
import { documentSounding } from './document.ts';
import { bytesOf, isRecord, type Json, record, records, text } from './read.ts';
import { requestBreaches } from './requests.ts';
import { plainSounding, type Sounding, ssmlSounding, unheard } from './speech.ts';
import { above, type Breach, breach } from './table.ts';

/** What the response answers; where it is not known, the checks that need it are left out. */
export interface Answered {
  readonly requestType?: string;
  readonly supportsApl?: boolean;
  /** For estimates of speech; English unless told otherwise. */
  readonly locale?: string;
}

/**
 * Every limit of Alexa's that a response breaks, in no particular order; empty for a good one. Alexa itself
 * says only that there was a problem. Takes the whole answer, or its `response` alone, and never throws.
 */
export function brokenLimits(answer: unknown, answered: Answered = {}): Breach[] {
  if (!isRecord(answer)) return [breach('no-answer', 'no response')];
  const response = isRecord(answer.response) ? answer.response : answer;
  const { locale = 'en' } = answered;
  const output = soundingOf(response, locale);
  const reprompt = soundingOf(record(response.reprompt), locale);
  return [
    ...above('response-bytes', bytesOf(answer)),
    ...above('attribute-bytes', bytesOf(answer.sessionAttributes)),
    ...above('speech-characters', charactersOf(response)),
    ...above('reprompt-characters', charactersOf(record(response.reprompt))),
    ...above('sound-seconds', output.lengthMs / 1000),
    ...above('reprompt-seconds', reprompt.lengthMs / 1000),
    ...above('audio-tags', output.speechFiles + reprompt.speechFiles),
    ...output.breaches,
    ...reprompt.breaches,
    ...endingBreaches(response, output.words),
    ...requestBreaches(response, answered.requestType, answered.supportsApl),
    ...cardBreaches(response.card),
  ];
}

/** Speech first, then each audio document. */
function soundingOf(output: Json, locale: string): Sounding & { readonly speechFiles: number } {
  const speech = speechOf(output, locale);
  const documents = records(output.directives)
    .filter(({ type }) => type === 'Alexa.Presentation.APLA.RenderDocument')
    .map(({ document }) => documentSounding(document, locale));
  const heard = [speech, ...documents];
  return {
    lengthMs: heard.reduce((sum, { lengthMs }) => sum + lengthMs, 0),
    words: heard
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' '),
    files: heard.reduce((sum, { files }) => sum + files, 0),
    speechFiles: speech.files,
    breaches: heard.flatMap(({ breaches }) => breaches),
  };
}

function speechOf(output: Json, locale: string): Sounding {
  const { outputSpeech } = output;
  if (outputSpeech === undefined) return unheard;
  const { type, ssml, text: plain } = record(outputSpeech);
  return type === 'SSML' ? ssmlSounding(text(ssml), locale, false) : plainSounding(text(plain), locale);
}

function charactersOf(output: Json): number {
  const { ssml, text: plain } = record(output.outputSpeech);
  return Math.max(text(ssml).length, text(plain).length);
}

/** An open microphone needs a question and a reprompt; a closed one must not leave somebody asked. */
function endingBreaches(response: Json, words: string): Breach[] {
  const { shouldEndSession, reprompt } = response;
  const listens = shouldEndSession === false || shouldEndSession === null;
  const asksLast = /[?？؟]\s*$/.test(words);
  if (listens) {
    return [
      ...(reprompt === undefined ? [breach('reprompt', 'none')] : []),
      ...(asksLast ? [] : [breach('question', 'none at the end')]),
    ];
  }
  return [
    ...(reprompt === undefined ? [] : [breach('reprompt', 'one without a microphone')]),
    ...(asksLast ? [breach('question', 'one without a microphone')] : []),
  ];
}
